import { defineForm, secretText, text } from '../../kernel/form/index.ts'

/** Passwords are judged by `judgePassword`, which says why; here they are only bounded. */
export const passwordField = () => secretText({ max: 1000 })

/** A code of the app, or a backup code. */
export const codeForm = defineForm({ code: text({ max: 40 }) })

/** A form that is one button. */
export const emptyForm = defineForm({})
