/** Parts of a report that people write, in the order of the page. An orientation has the code that the plan gives it. */
export type ReportPart = 'introduction' | 'O1' | 'O2' | 'O3' | 'conclusion'
export const reportParts: readonly ReportPart[] = ['introduction', 'O1', 'O2', 'O3', 'conclusion']

/** A part without words is absent. */
export type ReportTexts = Readonly<Partial<Record<ReportPart, string>>>

/** Longest part. */
export const longestPart = 4000

export interface KeptTexts {
  texts: ReportTexts
  /** 0: nothing was written yet. */
  version: number
}
