import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { calls, protocol } from '../screening.examples.ts'
import { StepPage } from './page.tsx'

const step = (lang: Language, code: string, isOwn = false) => {
  const read = protocol(lang, isOwn)
  const found = read.steps.find((one) => one.step === code)
  if (found === undefined) throw new Error(`no step ${code}`)
  return <StepPage lang={lang} protocol={read} step={found} startHref="#" {...calls(lang, isOwn ? ['07'] : [])} />
}

export const examples = pageExamples('screening/step/page', {
  ordinary: (lang) => step(lang, 'notice'),
  safety: (lang) => step(lang, 'safety'),
  consult: (lang) => step(lang, 'consult'),
  report: (lang) => step(lang, 'report'),
  'report-own': (lang) => step(lang, 'report', true),
  inform: (lang) => step(lang, 'inform'),
  refer: (lang) => step(lang, 'refer'),
  last: (lang) => step(lang, 'follow'),
  own: (lang) => step(lang, 'own-0123456789ab', true),
})
