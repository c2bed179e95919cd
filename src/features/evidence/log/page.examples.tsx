import { pageExamples } from '../../../design/index.ts'
import { filled, type FormState } from '../../../kernel/form/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import { house, school } from '../evidence.examples.ts'
import { typeOf } from '../evidence-types.ts'
import type { EvidenceType } from '../model.ts'
import { words as shared } from '../words.ts'
import { LogPage, TypeFormPage, type LogPageProps } from './page.tsx'
import { words } from './words.ts'

const today = filled({ startsOn: '2026-12-07' })

function form(lang: Language, type: EvidenceType, state: FormState = today): LogPageProps {
  return {
    lang,
    type: typeOf(type),
    action: '#',
    keys: { csrf: '', key: '' },
    state,
    places: [house],
    partners: [school],
    actions: [{ code: 'A8', name: '8. …' }],
    abouts: [],
    same: [],
    draftKey: 'example',
    again: [],
    typeHref: () => '#',
  }
}

const typed = filled({
  startsOn: '2026-12-09',
  'facet.kind': ['workshop'],
  'facet.audience': ['youth'],
  'facet.purpose': ['awareness'],
  'count.participations': '12',
  'count.participations.gender.boys': '15',
})
const wrong = (lang: Language): FormState => {
  const { problems } = shared[lang]
  const { labels, people } = words[lang]
  return {
    ...typed,
    errors: { startsOn: problems.future(labels.day), 'count.participations': problems['above-total'](people) },
  }
}
const candidate = {
  recordKey: 'one',
  organizationId: school.id,
  nameFr: school.nameFr,
  nameEn: school.nameEn,
  startsOn: '2026-12-02' as Day,
  title: null,
  namesOwn: true,
}

const plain = (lang: Language, type: EvidenceType) => (
  <TypeFormPage
    {...form(lang, type)}
    title={words[lang].typeTitle(typeOf(type).name[lang])}
    lead={`${typeOf(type).meaning[lang]}.`}
    act={words[lang].save}
  />
)

export const examples = pageExamples('evidence/log/page', {
  ordinary: (lang) => <LogPage {...form(lang, 'activity')} />,
  again: (lang) => (
    <LogPage
      {...form(lang, 'activity')}
      again={[12, null].map((n) => ({ href: '#', said: words[lang].againSaid('…', n, '2026') }))}
    />
  ),
  error: (lang) => <LogPage {...form(lang, 'activity', wrong(lang))} />,
  same: (lang) => <LogPage {...form(lang, 'activity', typed)} same={[candidate]} />,
  many: (lang) => plain(lang, 'staff-survey'),
  'of-a-period': (lang) => plain(lang, 'case-tally'),
  'in-force': (lang) => plain(lang, 'partnership'),
})
