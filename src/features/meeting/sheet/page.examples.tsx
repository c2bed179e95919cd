import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, organizations, title, when } from '../meeting.examples.ts'
import { SheetPage, type SheetProps } from './page.tsx'
import { words } from './words.ts'

const [maison, police, ecole] = organizations.map(({ id, ...one }) => ({ organizationId: id, ...one, isMember: true }))

function page(lang: Language): SheetProps {
  const t = words[lang]
  const day = lang === 'fr' ? '15 décembre 2026' : 'December 15, 2026'
  if (maison === undefined || police === undefined || ecole === undefined) throw new Error('three organizations')
  return {
    lang,
    keys,
    title: title[lang],
    collaboration: lang === 'fr' ? 'Alliance des Osiers' : 'Osiers Alliance',
    kind: null,
    moment: 'past',
    when: when[lang],
    place: 'Salle des Osiers',
    link: 'https://rencontre.exemple.invalid/osiers',
    seriesCount: 12,
    following: 4,
    by: maison.name,
    today: day,
    attendance: {
      rows: [
        { ...maison, says: 'present' },
        { ...police, says: 'excused' },
        { ...ecole, says: null, isMember: false },
      ],
      counted: [t.counted(1, 3), t.quorum.no(2)],
      action: '#',
      hasBegun: true,
      listHref: '#',
    },
    agenda: {
      commitments: [{ what: 'Garder deux lits.', organization: maison.name, due: t.due(day), href: '#' }],
      decisions: [{ what: 'Se voir aux deux mois.', since: t.since(day), href: '#' }],
      minutes: { title: title[lang], when: when[lang], href: '#' },
      items: ['L’hiver', 'La feuille des numéros'],
      editHref: '#',
    },
    decisions: {
      decisions: [
        {
          what: 'La feuille ne circule qu’entre les membres.',
          notes: [t.again(day)],
          hasNoQuorum: true,
          isWithdrawn: false,
          href: '#',
          restoreAction: null,
        },
        {
          what: 'Une décision notée par erreur.',
          notes: [],
          hasNoQuorum: false,
          isWithdrawn: true,
          href: '#',
          restoreAction: '#',
        },
      ],
      action: '#',
      state: filled({}),
    },
    commitments: {
      rows: [
        { what: 'Prêter un local.', organization: maison.name, due: t.due(day), state: 'promised', answerHref: null },
        {
          what: 'Nommer une deuxième personne.',
          organization: ecole.name,
          due: t.due(day),
          state: 'proposed',
          answerHref: '#',
        },
      ],
      proposeHref: '#',
    },
    minutes: {
      text: 'On a relu la feuille.\n\nDeux numéros ont changé.',
      state: 'approved',
      approvedAs: 'written',
      corrections: [{ day, text: 'Il y avait trois numéros.' }],
      editHref: null,
      approveHref: null,
      correctHref: '#',
    },
    acts: { change: '#', cancel: '#', cancelFollowing: '#', reconvene: null },
  }
}

const bare = (lang: Language): SheetProps => ({
  ...page(lang),
  moment: 'coming',
  place: null,
  link: null,
  seriesCount: null,
  attendance: { rows: [], counted: [], action: null, hasBegun: false, listHref: null },
  agenda: { commitments: [], decisions: [], minutes: null, items: [], editHref: '#' },
  decisions: { decisions: [], action: '#', state: filled({}) },
  commitments: { rows: [], proposeHref: '#' },
  minutes: {
    text: null,
    state: null,
    approvedAs: null,
    corrections: [],
    editHref: '#',
    approveHref: null,
    correctHref: null,
  },
})

export const examples = pageExamples('meeting/sheet/page', {
  ordinary: (lang) => <SheetPage {...page(lang)} />,
  empty: (lang) => <SheetPage {...bare(lang)} />,
  cancelled: (lang) => (
    <SheetPage
      {...bare(lang)}
      moment="cancelled"
      acts={{ change: null, cancel: null, cancelFollowing: null, reconvene: '#' }}
    />
  ),
  error: (lang) => (
    <SheetPage
      {...bare(lang)}
      decisions={{
        decisions: [],
        action: '#',
        state: { ...filled({ what: '' }), errors: { what: words[lang].decision } },
      }}
    />
  ),
})
