/** Why an export may not leave. A mistake of ours or of a definition, never of the person who asked for the file. */
export type MistakeCode =
  // Of the figures, before anything is written.
  | 'small-number'
  | 'both-reported-and-left-out'
  | 'several-languages'
  // Of the file.
  | 'not-as-written'
  | 'not-our-context'
  | 'not-a-node'
  | 'unknown-key'
  | 'unexpected-key'
  | 'missing'
  | 'not-one-plain-text'
  | 'not-a-number'
  | 'not-an-instant'
  | 'not-a-day'
  | 'not-a-period'
  | 'not-our-word'
  | 'not-a-link'
  | 'not-its-identifier'
  | 'identifier-twice'
  | 'broken-link'
  | 'one-way-link'
  | 'ends-before-start'
  | 'not-its-period'
  | 'silent-indicator'
  | 'refused-by-the-shapes'

export interface Mistake {
  code: MistakeCode
  /** Identifier of the node, or code of the measure. Never a value. */
  node: string
  key: string
}
