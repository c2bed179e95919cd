import { defineForm, email, oneOf, optionalText, secretText, text, version } from '../../kernel/form/index.ts'
import { languages } from '../../kernel/language.ts'

/** Passwords are judged by `judgePassword`, which says why; here they are only bounded. */
const password = () => secretText({ max: 1000 })

export const emailForm = defineForm({ email: email() })
export const passwordSignInForm = defineForm({ email: email(), password: password() })
export const codeForm = defineForm({ code: text({ max: 40 }) })
export const emptyForm = defineForm({})
export const profileForm = defineForm({ name: text({ max: 120 }), language: oneOf(languages), version: version() })
export const newPasswordForm = defineForm({ password: password() })
export const changePasswordForm = defineForm({ current: password(), password: password() })
export const passkeyNameForm = defineForm({ name: text({ max: 60 }) })
export const setupForm = defineForm({ name: text({ max: 120 }), email: email(), language: oneOf(languages) })
export const organizationProviderForm = defineForm({
  issuer: text({ max: 300 }),
  clientId: text({ max: 200 }),
  clientSecret: optionalText({ max: 500 }),
  version: version(),
})
