import { plural } from '../../../kernel/wording.ts'
import type { SectorCode } from '../../../field/index.ts'

export const fr = {
  nobody: 'Personne pour l’instant',
  left: (name: string) => `${name} ne travaille plus ici`,
  work: {
    whoAnswers: (organization: string) => `Qui répond : ${organization}`,
    card: 'Voir la fiche de l’organisation',
  },
  tasks: {
    contact: { title: 'Nommer la personne-ressource', hint: 'Vos partenaires l’appellent d’abord.' },
    contact_deputy: { title: 'Nommer qui la remplace', hint: 'Une absence, un départ : le fil reste tenu.' },
    specialist: {
      title: 'Nommer votre spécialiste',
      hint: 'Cette personne reçoit les demandes au sujet d’un jeune.',
    },
    specialist_deputy: {
      title: 'Nommer qui remplace votre spécialiste',
      hint: 'Une demande n’attend pas les vacances.',
    },
    training_resource: {
      title: 'Nommer la ressource pour la formation',
      hint: 'Elle organise la formation des collègues.',
    },
    privacy_officer: {
      title: 'Nommer qui protège les renseignements personnels',
      hint: 'La Loi 25 demande un nom dans chaque organisation.',
    },
    texts: {
      title: 'Compléter votre fiche',
      hint: (missing: string) => `Pas encore dit : ${missing}.`,
    },
    staff: {
      title: 'Dire combien de personnes travaillent chez vous',
      hint: 'Ce nombre sert à calculer les pourcentages.',
    },
    staffOld: {
      title: 'Mettre à jour le nombre de personnes chez vous',
      hint: (day: string) => `Il date du ${day}.`,
    },
    expired: {
      title: (count: number) =>
        count === 1 ? 'Prolonger une invitation échue' : `Prolonger ${count} invitations échues`,
      hint: (names: string) => `Pas encore parmi vous : ${names}.`,
    },
  },
  texts: { mandate: 'votre mandat', brings: 'ce que vous apportez', cannot: 'ce que vous ne pouvez pas faire' },
  lead: {
    whoAnswers: 'Qui répond chez vous',
    waiting: 'Invitations en attente',
    expires: (when: string) => `Expire le ${when}`,
    card: 'Voir votre fiche',
    people: 'Voir vos gens',
    invite: 'Inviter une personne',
  },
  network: {
    threads: (held: number, total: number) =>
      `${held} ${plural('fr', held, 'fil', 'fils')} sur ${total} ${plural('fr', held, 'est tenu', 'sont tenus')}.`,
    holes: {
      community: 'Personne ne tient encore le fil du communautaire.',
      education: 'Personne ne tient encore le fil de l’éducation.',
      institutional: 'Personne ne tient encore le fil de la santé et des services sociaux.',
      police: 'Personne ne tient encore le fil de la police.',
      justice: 'Personne ne tient encore le fil de la justice.',
    } satisfies Record<SectorCode, string>,
    sectors: {
      caption: 'Organisations du réseau, par secteur et par état',
      sector: 'Secteur',
      joined: 'Membres',
      invited: 'Invitées',
      listed: 'Inscrites',
      all: 'Voir toutes les organisations',
    },
    silent: (regions: string) => `Pas encore connu, car aucun membre n’y répond : ${regions}.`,
    missing: {
      title: 'Il manque quelqu’un',
      text: 'Ces organisations sont membres, mais une place y est vide. Leur responsable peut la combler.',
      none: 'Chaque organisation membre a une personne-ressource, sa suppléance et un ou une spécialiste.',
      caption: 'Organisations où une place est vide',
      organization: 'Organisation',
      kinds: 'Places vides',
      more: (count: number, written: string) =>
        count === 1 ? 'Et une autre organisation.' : `Et ${written} autres organisations.`,
    },
    invitations: {
      title: 'Invitations',
      none: 'Aucune invitation n’est en attente.',
      waiting: (count: number) =>
        count === 1 ? 'Une invitation attend une réponse.' : `${count} invitations attendent une réponse.`,
      expired: (count: number) => (count === 1 ? 'Une invitation est échue.' : `${count} invitations sont échues.`),
      expiredLine: (name: string, organization: string, when: string) => `${name}, ${organization} : échue le ${when}`,
      expiredPerson: (name: string, when: string) => `${name} : échue le ${when}`,
      act: 'Suivre les invitations',
    },
    lastJoined: { title: 'Dernières arrivées', since: (day: string) => `depuis le ${day}` },
    empty: {
      title: 'Aucune organisation encore',
      text: 'Les organisations de votre réseau apparaîtront ici, par secteur, avec ce qui manque. Ajoutez la première, ou importez une liste.',
      add: 'Ajouter une organisation',
      import: 'Importer une liste',
    },
  },
  instance: {
    networks: 'Réseaux',
    networkCount: (count: number) =>
      count === 0 ? 'Aucun réseau encore' : count === 1 ? 'Un réseau' : `${count} réseaux`,
    setUp: 'Créer le premier réseau',
    noCoordinator: (names: string) => `Sans personne à la coordination : ${names}.`,
  },
}

export type Words = typeof fr
