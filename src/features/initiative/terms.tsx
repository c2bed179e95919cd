import type { Child } from 'hono/jsx'

/** A text whose terms of the shared language lead to their definition. */
export const withTerms = (text: string): Child => text
