import { defineForm, oneOf, optionalText, text } from '../../../kernel/form/index.ts'

export const reportKinds = ['wrong-number', 'wrong-hours', 'closed', 'wrong-text', 'other'] as const
export const bodyLimit = 1000

/** What anyone says is wrong on a sheet. */
export const reportForm = defineForm({ kind: oneOf(reportKinds), body: optionalText({ max: bodyLimit }) })
export const reportNames = ['kind', 'body'] as const

/** A service that is not listed. */
export const proposeForm = defineForm({ body: text({ max: bodyLimit }) })
export const proposeNames = ['body'] as const
