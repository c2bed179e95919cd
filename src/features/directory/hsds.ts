/** What the HSDS exchange (features/hsds) needs of the directory: its records, read and written whole. */
export { hsdsId } from './hsds-id.ts'
export * from './model.ts'
export { needTermId, needsTaxonomyId } from './needs.ts'
export { takeBack } from './merge/merged-doc.ts'
export { findWholeService } from './records.ts'
export { compareRecords, renewSearch, saveRecords, type Saved, type RecordComparison } from './save-records.ts'
export { wordsQuery } from './search/words-query.ts'
export { plainText, readText, textFields } from './text.ts'
