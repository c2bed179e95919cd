import type { Child } from 'hono/jsx'
import { pageExamples } from '../../design/index.ts'
import { parseDay, type Day } from '../../kernel/clock.ts'
import type { TodayAlert, TodayTask } from '../../kernel/feature/index.ts'
import { nameIn, type Language } from '../../kernel/language.ts'
import { FirstLines } from './first-lines.tsx'
import { NextTasks } from './next-tasks.tsx'
import { TodayPage } from './page.tsx'
import { WorkSection } from './work-section.tsx'

const page = (lang: Language) => ({ lang, name: 'Anaïs Deschênes', today: parseDay('2026-11-16') as Day })
const organizations = [
  { nameFr: 'Maison des Osiers', nameEn: 'Osiers House' },
  { nameFr: 'Carrefour des Pruches', nameEn: 'Hemlocks Crossroads' },
  { nameFr: 'Maison des jeunes et de la famille des Trois-Lisières', nameEn: 'Three Edges Youth and Family House' },
]

const tasks: Record<Language, readonly TodayTask[]> = {
  fr: [
    { priority: 10, title: 'Dire qui répond la nuit', hint: 'Un rôle est à confier depuis lundi.', href: '#' },
    { priority: 20, title: 'Relire 3 fiches', hint: 'Un bouton suffit si tout est exact.', href: '#' },
    { priority: 30, title: 'Accepter une action du plan', hint: 'Vos partenaires attendent.', href: '#' },
    { priority: 40, title: 'Inviter une ou un collègue', hint: 'Personne d’autre ne peut agir.', href: '#' },
    { priority: 50, title: 'Compléter la fiche', hint: 'Il manque ce que vous ne pouvez pas faire.', href: '#' },
  ],
  en: [
    { priority: 10, title: 'Say who answers at night', hint: 'A role has been empty since Monday.', href: '#' },
    { priority: 20, title: 'Review 3 listings', hint: 'One button is enough if everything is correct.', href: '#' },
    { priority: 30, title: 'Accept an action in the plan', hint: 'Your partners are waiting.', href: '#' },
    { priority: 40, title: 'Invite a colleague', hint: 'No one else can act.', href: '#' },
    { priority: 50, title: 'Complete your card', hint: 'What you cannot do is missing.', href: '#' },
  ],
}

const alerts: Record<Language, readonly TodayAlert[]> = {
  fr: [
    { kind: 'late', said: '12 jours de retard', title: '6. Former le personnel', href: '#', note: 'Yves Porteur' },
    { kind: 'nobody', said: 'Personne n’en est responsable', title: '9. Tenir une table', href: '#', note: null },
    {
      kind: 'gone',
      said: 'La personne responsable est partie',
      title: '21. Joindre les parents',
      href: '#',
      note: null,
    },
  ],
  en: [
    { kind: 'late', said: '12 days late', title: '6. Train the staff', href: '#', note: 'Yves Porteur' },
    { kind: 'nobody', said: 'Nobody is in charge', title: '9. Hold a table', href: '#', note: null },
    { kind: 'gone', said: 'The person in charge has gone', title: '21. Reach parents', href: '#', note: null },
  ],
}

/** What a feature says of an organization, with the tasks of all of them. */
const led = (lang: Language, count: number, which = 0): Child => {
  const organization = organizations[which] ?? { nameFr: '', nameEn: '' }
  return (
    <section>
      <h2>{nameIn(organization, lang)}</h2>
      <NextTasks
        lang={lang}
        organizationId={`example-${which}`}
        tasks={tasks[lang].slice(0, count)}
        isQuiet={count === 0}
      />
    </section>
  )
}

export const examples = pageExamples('today/page', {
  ordinary: (lang) => <TodayPage {...page(lang)}>{led(lang, 2)}</TodayPage>,
  empty: (lang) => <TodayPage {...page(lang)}>{led(lang, 0)}</TodayPage>,
  many: (lang) => (
    <TodayPage {...page(lang)} name="Marguerite Lavertu-Desormeaux">
      {organizations.map((_, which) => led(lang, 5 - which, which))}
    </TodayPage>
  ),
  pressing: (lang) => (
    <TodayPage {...page(lang)}>
      <FirstLines lang={lang} alerts={alerts[lang]} />
      {led(lang, 1)}
    </TodayPage>
  ),
  worker: (lang) => (
    <TodayPage {...page(lang)}>
      <WorkSection
        lang={lang}
        state="quiet"
        help={{ label: lang === 'fr' ? 'Voir le répertoire' : 'See the directory', href: '#' }}
      >
        <section>
          <h3>{organizations[0] && nameIn(organizations[0], lang)}</h3>
          <p>{lang === 'fr' ? 'Responsable : Nadine Vallières.' : 'Lead: Nadine Vallières.'}</p>
        </section>
      </WorkSection>
    </TodayPage>
  ),
})
