import type { Child } from 'hono/jsx'
import type { Language } from '../kernel/language.ts'

/** A page in the states that matter, as the gallery of development shows them and the scans open them. */
export interface PageExamples {
  /** Feature, room and page: `plan/board/page`. */
  page: string
  variant: 'standard' | 'youth'
  /** Name of the state (`ordinary`, `empty`, `many`, `error`…) → the page's content in that state. Nothing in it is real. */
  states: Readonly<Record<string, (lang: Language) => Child>>
}

/** What a `<page>.examples.tsx` exports as `examples`. */
export const pageExamples = (
  page: string,
  states: PageExamples['states'],
  variant: PageExamples['variant'] = 'standard',
): PageExamples => ({ page, states, variant })
