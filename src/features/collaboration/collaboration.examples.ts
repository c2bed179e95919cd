import { parseDay, type Day } from '../../kernel/clock.ts'
import type { Collaboration, Commitment } from './model.ts'
import type { ComerFacts, MemberFacts } from './home/members.tsx'
import type { Language } from '../../kernel/language.ts'

/** What the examples of this feature share. Everything and everyone here is invented. */
export const keys = { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' }

function day(text: string): Day {
  const found = parseDay(text)
  if (found === null) throw new Error(`${text} is no day`)
  return found
}
export const today = day('2026-11-22')

export const collaboration: Collaboration = {
  id: '00000000-0000-4000-8000-000000000010',
  networkId: '00000000-0000-4000-8000-000000000011',
  kind: 'alliance',
  proposedById: '00000000-0000-4000-8000-000000000020',
  nameFr: 'Alliance des Osiers',
  nameEn: 'Osiers Alliance',
  purpose: 'Que personne ne reste dehors une nuit de fugue, et que chaque jeune choisisse qui l’on appelle.',
  sectors: ['community', 'police'],
  regions: ['04', '17'],
  minimumAge: 12,
  maximumAge: 17,
  sharing: ['no-person', 'consent', 'danger'],
  sharingText: null,
  reviewOn: day('2027-09-01'),
  stage: 'active',
  lessons: null,
  version: 3,
}

export const bare: Collaboration = {
  ...collaboration,
  nameEn: null,
  regions: [],
  minimumAge: null,
  maximumAge: null,
  sharing: [],
  reviewOn: null,
  stage: 'exploring',
}

export const organizations = [
  { id: '00000000-0000-4000-8000-000000000020', name: 'Maison des Osiers' },
  { id: '00000000-0000-4000-8000-000000000021', name: 'Police du Vallon' },
]
export const people = [
  { personId: 'person-1', name: 'Anaïs Deschênes' },
  { personId: 'person-2', name: 'Yves Porteur' },
]

export const memberFacts = (lang: Language): MemberFacts[] => [
  {
    name: 'Maison des Osiers',
    sector: 'community',
    since: lang === 'fr' ? '2 novembre 2025' : 'November 2, 2025',
    contact: { name: 'Anaïs Deschênes', email: 'anais.deschenes@maison-des-osiers.invalid' },
    deputy: { name: 'Yves Porteur', email: 'yves.porteur@maison-des-osiers.invalid' },
    brings: 'Deux lits la nuit.',
    needs: 'Un numéro qui répond après 22 h.',
    cannot: 'Retenir quelqu’un contre son gré.',
  },
  {
    name: 'Police du Vallon',
    sector: 'police',
    since: null,
    contact: { name: 'Maxime Rivard', email: 'maxime.rivard@police-vallon.invalid' },
    deputy: null,
    brings: null,
    needs: null,
    cannot: null,
  },
]

export const comers: ComerFacts[] = [
  {
    id: 'stay-1',
    name: 'École du Pont',
    sector: 'education',
    isInvited: false,
    asksItself: false,
    proposedBy: 'Police du Vallon',
    awaited: ['Maison des Osiers'],
    voices: [{ organizationId: 'organization-1', name: 'Maison des Osiers' }],
    voiceAction: '#',
    withdrawHref: null,
  },
  {
    id: 'stay-2',
    name: 'Aide juridique du Pont',
    sector: 'justice',
    isInvited: true,
    asksItself: true,
    proposedBy: 'Aide juridique du Pont',
    awaited: [],
    voices: [],
    voiceAction: '#',
    withdrawHref: '#',
  },
]

export const commitment = (facts: Partial<Commitment> = {}): Commitment => ({
  id: 'commitment-1',
  collaborationId: collaboration.id,
  organizationId: organizations[0]?.id ?? '',
  personId: 'person-1',
  personName: 'Anaïs Deschênes',
  what: 'Garder deux lits la fin de semaine.',
  dueOn: day('2026-12-15'),
  state: 'open',
  said: null,
  version: 1,
  ...facts,
})

export const late = commitment({ id: 'commitment-2', dueOn: day('2026-11-01'), personId: null, personName: null })
export const nameOf = (id: string): string => organizations.find((one) => one.id === id)?.name ?? 'Police du Vallon'
