declare module 'shacl-engine' {
  import type { Store, Term } from 'n3'

  interface Result {
    severity: Term
    focusNode: { term: Term }
    path: readonly { predicates: readonly Term[] }[] | undefined
  }
  /** The part that the tests use. */
  export class Validator {
    constructor(shapes: Store, options: { factory: object })
    validate(data: { dataset: Store }): Promise<{ results: readonly Result[] }>
  }
}
