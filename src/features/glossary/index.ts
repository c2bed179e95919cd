export { addresses } from './addresses.ts'
export { termHref, termLinker, termsIn, type TermLinker } from './finder/linker.tsx'
export type { TermId } from './model.ts'
