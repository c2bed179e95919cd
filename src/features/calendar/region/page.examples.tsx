import { pageExamples } from '../../../design/index.ts'
import type { CalendarEvent, CalendarZone } from '../../../kernel/calendar/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { ChooseRegionPage, RegionPage } from './page.tsx'
import { whenWords } from './presenter.ts'

const when = (lang: Language, day: string, timeZone: CalendarZone = 'America/Toronto'): string =>
  whenWords(
    {
      event: { timeZone } as CalendarEvent,
      start: new Date(`${day}T18:30:00Z`),
      end: new Date(`${day}T20:00:00Z`),
    },
    lang,
  )

const table = (lang: Language): string => (lang === 'fr' ? 'Table des Trois-Lisières' : 'Trois-Lisières table')

const page = (lang: Language) => ({
  lang,
  region: '04',
  items: [
    {
      title: `${lang === 'fr' ? 'Rencontre d’automne' : 'Autumn meeting'} – ${table(lang)}`,
      when: when(lang, '2026-11-24'),
      isCancelled: false,
    },
    {
      title: `${lang === 'fr' ? 'Rencontre d’hiver' : 'Winter meeting'} – ${table(lang)}`,
      when: when(lang, '2027-01-26', 'America/Blanc-Sablon'),
      isCancelled: true,
    },
  ],
  more: 0,
  feedUrl: 'https://tisserin.exemple.invalid/fr/calendrier/regions/04/calendrier.ics',
  tables: [
    {
      name: table(lang),
      feedUrl: 'https://tisserin.exemple.invalid/fr/calendrier/tables/00000000/calendrier.ics',
    },
  ],
  regionsHref: '#',
  ownHref: null,
})

export const examples = pageExamples('calendar/region/page', {
  ordinary: (lang) => <RegionPage {...page(lang)} />,
  'signed-in': (lang) => <RegionPage {...page(lang)} ownHref="#" />,
  empty: (lang) => <RegionPage {...page(lang)} items={[]} tables={[]} />,
  many: (lang) => (
    <RegionPage
      {...page(lang)}
      items={Array.from({ length: 40 }, (_, at) => ({
        title: `${lang === 'fr' ? 'Rencontre' : 'Meeting'} ${at + 1} – ${table(lang)}`,
        when: when(lang, `2027-03-${String((at % 28) + 1).padStart(2, '0')}`),
        isCancelled: at % 9 === 0,
      }))}
      more={12}
    />
  ),
  'database-away': (lang) => <RegionPage {...page(lang)} items={null} tables={[]} />,
  regions: (lang) => <ChooseRegionPage lang={lang} hrefOf={() => '#'} />,
})
