import { noWorkPhone, sectorCodes, type SectorCode, type WorkPhone } from '../../field/index.ts'
import { parseDay, type Day } from '../../kernel/clock.ts'
import type { Asked } from './hand-on/asked.ts'
import type { Designation, DesignationKind, Invitation, Member, MemberRole, Network, Organization } from './model.ts'

import { needOfRole } from './rules.ts'

/** What the examples of this feature share. Everyone and everything here is invented. */
export const timeZone = 'America/Toronto'
export const keys = { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' }

/** A day of an invented year. @throws when there is no such day */
export function day(text: string): Day {
  const found = parseDay(text)
  if (found === null) throw new Error(`${text} is no day`)
  return found
}
/** An instant of an invented month. */
export const at = (dayOfMonth: number, hour = 14): Date => new Date(Date.UTC(2026, 10, dayOfMonth, hour, 5))

export const network: Network = {
  id: 'network',
  nameFr: 'Table des Trois-Lisières',
  nameEn: 'Three Edges table',
  regionCodes: ['04', '17'],
  sectors: [...sectorCodes],
  version: 3,
}
export const secondNetwork: Network = {
  ...network,
  id: 'second',
  nameFr: 'Réseau du Vallon',
  nameEn: 'Vallon network',
  regionCodes: ['05'],
}

export const organization: Organization = {
  id: 'osiers',
  nameFr: 'Maison des Osiers',
  nameEn: 'Osiers House',
  sector: 'community',
  regionCodes: ['04'],
  municipality: 'Val-des-Osiers',
  status: 'joined',
  website: 'https://maison-des-osiers.invalid/',
  externalCode: null,
  mandateFr: 'Accueillir les jeunes de 12 à 17 ans le soir et la fin de semaine.',
  mandateEn: 'Welcome young people aged 12 to 17 in the evening and on weekends.',
  bringsFr: 'Deux intervenantes de milieu.\nUn local ouvert six soirs sur sept.',
  bringsEn: 'Two community workers.\nA place open six evenings out of seven.',
  cannotFr: 'Nous n’hébergeons personne la nuit.',
  cannotEn: 'We house nobody overnight.',
  staffCount: 9,
  staffCountOn: day('2026-10-01'),
  isNamedPublicly: false,
  version: 4,
}

/** Nothing is said of it yet. */
export const bareOrganization: Organization = {
  ...organization,
  regionCodes: [],
  municipality: null,
  status: 'listed',
  website: null,
  mandateFr: null,
  mandateEn: null,
  bringsFr: null,
  bringsEn: null,
  cannotFr: null,
  cannotEn: null,
  staffCount: null,
  staffCountOn: null,
}

/** A name as long as they come, and texts in one language only. */
export const longOrganization: Organization = {
  ...organization,
  nameFr: 'Centre intégré universitaire de services aux jeunes et aux familles des Trois-Lisières-et-du-Vallon',
  nameEn: 'Integrated university centre of services to youth and families of the Three Edges and the Vallon',
  sector: 'institutional',
  regionCodes: ['04', '05', '12', '14', '15', '16', '17'],
  externalCode: 'TL-1042',
  mandateEn: null,
  bringsEn: null,
  cannotFr: null,
  staffCount: 1840,
}

const names = ['Nadine Vallières', 'Anaïs Deschênes', 'Yves Porteur', 'Kevin Awaskish', 'Marguerite Lavertu-Desormeaux']

export const mailOf = (name: string): string =>
  `${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '.')}@maison-des-osiers.invalid`

export const workPhone: WorkPhone = {
  phone: '819 555-0142',
  phoneExtension: '305',
  phoneHours: 'du lundi au jeudi, 8 h 30 à 16 h 30',
  phoneUrgent: 'garde de la maison, 819 555-0143',
}

export function member(index: number, role: MemberRole, facts: Partial<Member> = {}): Member {
  const name = names[index % names.length] ?? ''
  return {
    membershipId: `membership-${index}`,
    personId: `person-${index}`,
    name: index < names.length ? name : `${name} ${index}`,
    email: mailOf(name),
    ...(index % 3 === 2 ? noWorkPhone : workPhone),
    role,
    fromDay: day('2026-09-01'),
    untilDay: null,
    version: 1,
    mailRefusedAt: null,
    ...facts,
  }
}

export function designation(kind: DesignationKind, holder: Member, facts: Partial<Designation> = {}): Designation {
  const { personId, name, email, phone, phoneExtension, phoneHours, phoneUrgent } = holder
  return {
    id: `${kind}-${personId}`,
    kind,
    personId,
    name,
    email,
    phone,
    phoneExtension,
    phoneHours,
    phoneUrgent,
    fromDay: day('2026-09-15'),
    untilDay: null,
    handedFrom: null,
    ...facts,
  }
}

export const invitation = (facts: Partial<Invitation> = {}): Invitation => ({
  id: 'invitation',
  networkId: network.id,
  organizationId: organization.id,
  organizationFr: organization.nameFr,
  organizationEn: organization.nameEn,
  role: 'lead',
  name: 'Anaïs Deschênes',
  email: mailOf('Anaïs Deschênes'),
  language: 'fr',
  designation: null,
  invitedBy: 'person-0',
  inviterName: 'Nadine Vallières',
  createdAt: at(24, 13),
  expiresAt: at(30, 13),
  acceptedAt: null,
  revokedAt: null,
  mailFailure: null,
  askedAgainAt: null,
  isForVacancy: false,
  isByCode: false,
  ...facts,
})

/** One organization of a list, for each number. */
export const organizationNumber = (index: number): Organization => ({
  ...organization,
  id: `organization-${index}`,
  nameFr: `Organisme inventé ${index}`,
  nameEn: `Invented organization ${index}`,
  sector: sectorCodes[index % sectorCodes.length] ?? ('community' satisfies SectorCode),
  status: (['joined', 'invited', 'listed'] as const)[index % 3] ?? 'listed',
})

/** What someone holds: two roles at most, then actions, an invitation and what stays with the leads. */
export function askedFor(lang: 'fr' | 'en', actions: number, keeps: Asked['keeps']): Asked {
  const words = {
    fr: {
      kinds: ['Personne-ressource', 'Ressource pour la formation'],
      action: (n: number) => `Action ${n} du plan, « Former le personnel qui côtoie les jeunes »`,
      due: 'Échéance : 15 décembre 2026.',
      sheets: '3 fiches du répertoire à tenir exactes.',
      invitation: 'Invitation envoyée à Kevin Awaskish',
      answers: ['La renvoyer à mon nom, avec un nouveau lien', 'La retirer'],
    },
    en: {
      kinds: ['Contact person', 'Training resource'],
      action: (n: number) => `Action ${n} of the plan, “Train the staff who work with young people”`,
      due: 'Due: December 15, 2026.',
      sheets: '3 directory sheets to keep right.',
      invitation: 'Invitation sent to Kevin Awaskish',
      answers: ['Send it again in my name, with a new link', 'Withdraw it'],
    },
  }[lang]
  const count = Math.min(actions, 2)
  return {
    holder: { organizationId: organization.id, networkId: null, personId: 'person-1' },
    holdings: [
      ...words.kinds.slice(0, count).map((label, index) => ({
        field: index === 0 ? 'contact' : 'training_resource',
        label,
        needs: 'belong' as const,
        goesTo: 'colleague' as const,
      })),
      ...Array.from({ length: actions }, (_, index) => ({
        field: `action-${index}`,
        label: words.action(index * 3 + 2),
        hint: words.due,
        needs: 'work' as const,
        goesTo: 'colleague' as const,
      })),
      ...(actions > 3
        ? [
            {
              field: 'invitation-1',
              label: words.invitation,
              needs: 'lead' as const,
              goesTo: words.answers.map((label, index) => ({ value: index === 0 ? 'mine' : 'revoke', label })),
            },
            { field: 'sheets', label: words.sheets, needs: 'lead' as const, goesTo: 'leads' as const },
          ]
        : []),
    ],
    colleagues: [member(2, 'specialist'), member(3, 'reader')].map(({ personId, name, role }) => ({
      personId,
      name,
      does: needOfRole[role],
    })),
    keeps,
    seen: 1,
  }
}
