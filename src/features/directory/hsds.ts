/** What the HSDS exchange (features/hsds) needs of the directory: its records, read and written whole. */
export { hsdsId } from './ids.ts'
export * from './model.ts'
export { needTermId, needsTaxonomyId } from './needs.ts'
export { findRecord, findWholeService } from './records.ts'
export { saveRecords, type Saved } from './save.ts'
export { plainNames, plainText, readText, textFields } from './text.ts'
