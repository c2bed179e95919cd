import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { at, keys, timeZone, wrong } from '../identity.examples.ts'
import type { SignInMethods } from '../model.ts'
import { ChangePasswordPage, PasswordPage } from './page.tsx'
import { words } from './words.ts'

const none: SignInMethods = { passkeys: [], passwordChangedAt: null, backupCodesLeft: 0, issuers: [] }
const some: SignInMethods = { ...none, passwordChangedAt: at(3), backupCodesLeft: 8 }
const page = (lang: Language) => ({ lang, keys, action: '#', state: filled({}), timeZone })

export const examples = pageExamples('identity/password/page', {
  ordinary: (lang) => <PasswordPage {...page(lang)} methods={some} />,
  empty: (lang) => <PasswordPage {...page(lang)} methods={none} />,
  'no-code-left': (lang) => <PasswordPage {...page(lang)} methods={{ ...some, backupCodesLeft: 0 }} />,
  error: (lang) => (
    <PasswordPage {...page(lang)} methods={none} state={wrong({}, { password: words[lang].refusals['too-common'] })} />
  ),
  change: (lang) => <ChangePasswordPage lang={lang} keys={keys} state={filled({})} />,
  'change-error': (lang) => (
    <ChangePasswordPage
      lang={lang}
      keys={keys}
      state={wrong({}, { current: words[lang].wrongCurrent, password: words[lang].refusals['too-short'] })}
    />
  ),
})
