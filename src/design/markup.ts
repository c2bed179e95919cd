import type { Child } from 'hono/jsx'

/** Further HTML attributes put as they are on the element; `undefined` and `false` are left out. */
export type Attributes = Record<string, string | number | boolean | undefined>

/** Joins class names, leaving out what is absent. `undefined` when none is left: no empty attribute. */
export function classes(...names: (string | false | null | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined
}

/** The checker of spelling: `false` must be written out, an absent attribute would mean yes. */
export function spelling(checked: boolean | undefined): Attributes {
  return checked === undefined ? {} : { spellcheck: String(checked) }
}

/** One example of a component: its name in the gallery, its props, and the reference's parameters where it has one. */
export interface Example<Props> {
  name: string
  props: Props
  /** Parameters that make the design system's own template draw the same thing. Absent: ours alone. */
  reference?: Record<string, unknown>
}

/** What every labelled control takes. `error` is a whole sentence; `value` is what the person typed, kept as it was. */
export interface FieldProps {
  name: string
  /** Defaults to `name`. Error summaries link to it. */
  id?: string | undefined
  label: Child
  /** `govuk-label--l` and others, or `visually-hidden`. */
  labelClass?: string | undefined
  /** The label is the page's `h1`. */
  labelIsHeading?: boolean | undefined
  hint?: Child | undefined
  error?: string | undefined
  class?: string | undefined
  disabled?: boolean | undefined
  attributes?: Attributes | undefined
}

/** What groups of controls take: `legend` names the question. */
export interface GroupProps {
  name: string
  /** Id of the first control and prefix of the others. Defaults to `name`. */
  id?: string | undefined
  legend: Child
  legendClass?: string | undefined
  /** The legend is the page's `h1`. */
  legendIsHeading?: boolean | undefined
  hint?: Child | undefined
  error?: string | undefined
  class?: string | undefined
}
