import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { afterSetup } from '../addresses.ts'
import { addExample } from '../passkeys/passkey.examples.ts'
import { keys } from '../identity.examples.ts'
import { NextTimePage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  passwordHref: '#',
  keys,
  next: `/${lang}`,
  add: addExample(lang),
  hasMethod: false,
  isNeeded: false,
})

export const examples = pageExamples('identity/next-time/page', {
  ordinary: (lang) => <NextTimePage {...page(lang)} />,
  done: (lang) => <NextTimePage {...page(lang)} hasMethod />,
  'without-a-name': (lang) => <NextTimePage {...page(lang)} add={null} />,
  needed: (lang) => <NextTimePage {...page(lang)} isNeeded />,
  setup: (lang) => <NextTimePage {...page(lang)} next={afterSetup[lang]} />,
})
