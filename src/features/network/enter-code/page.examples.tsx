import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { keys, longOrganization, organization } from '../network.examples.ts'
import { EnterCodePage, FinishCodePage, NoWayInPage, OverCodePage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({ lang, action: '#', keys })
const wrong = (error: string) => ({ values: { code: ['K7RT-4MXB'] }, errors: { code: error }, theirs: null })

export const examples = pageExamples('network/enter-code/page', {
  ordinary: (lang) => <EnterCodePage {...page(lang)} state={filled({})} />,
  error: (lang) => <EnterCodePage {...page(lang)} state={wrong(words[lang].wrong)} />,
  'too-many': (lang) => <EnterCodePage {...page(lang)} state={wrong(words[lang].tooMany)} />,
  finish: (lang) => <FinishCodePage {...page(lang)} organizationName={nameIn(organization, lang)} />,
  'finish-long': (lang) => <FinishCodePage {...page(lang)} organizationName={nameIn(longOrganization, lang)} />,
  'no-way-in': (lang) => <NoWayInPage lang={lang} nextTimeHref="#" />,
  over: (lang) => <OverCodePage lang={lang} codeHref="#" />,
})
