import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { parseDay, type Day } from '../../../kernel/clock.ts'
import { keys, nadine, wrong } from '../identity.examples.ts'
import { AppPage, CodesPage } from './app-page.tsx'
import { words } from './words.ts'

const secret = 'EXAMPLEEXAMPLEEXAMPLEEXAMPLE'
const page = (lang: Language) => ({
  lang,
  keys,
  action: '#',
  state: filled({}),
  secret,
  uri: `otpauth://totp/Tisserin:example?secret=${secret}&issuer=Tisserin`,
})

export const examples = pageExamples('identity/password/app-page', {
  ordinary: (lang) => <AppPage {...page(lang)} />,
  error: (lang) => <AppPage {...page(lang)} state={wrong({ code: '000000' }, { code: words[lang].app.wrong })} />,
  codes: (lang) => (
    <CodesPage
      lang={lang}
      codes={Array.from({ length: 10 }, (_, index) => `EXAMPLE-CODE-${index}`)}
      email={nadine.email}
      today={parseDay('2026-11-24') as Day}
      next="#"
    />
  ),
})
