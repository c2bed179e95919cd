import { plural } from '../../../kernel/wording.ts'
import type { SectorCode } from '../../../field/index.ts'

export const fr = {
  nobody: 'Personne pour l’instant',
  left: (name: string) => `${name} ne travaille plus ici`,
  /** Of someone who is away. */
  away: (day: string) => `En absence, de retour le ${day}`,
  unanswered: {
    said: 'Personne ne peut répondre au sujet d’un jeune',
    designate: 'Nommer votre spécialiste ou sa relève',
    awayUntil: (day: string) => `En absence jusqu’au retour, le ${day} : confier le rôle`,
  },
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
    cover: (day: string) => ({
      title: 'Trouver qui répondra pendant les absences',
      hint: `Votre spécialiste et sa relève s’absentent en même temps, dès le ${day}.`,
    }),
    texts: {
      title: 'Compléter votre fiche',
      hint: (missing: string) => `Il manque : ${missing}.`,
    },
    staff: {
      title: 'Dire combien de personnes travaillent chez vous',
      hint: 'Ce nombre paraît sur votre fiche, avec sa date.',
    },
    staffOld: {
      title: 'Mettre à jour le nombre de personnes chez vous',
      hint: (day: string) => `Il date du ${day}.`,
    },
    refused: {
      title: (count: number) =>
        count < 2 ? 'Corriger une invitation refusée' : `Corriger ${count} invitations refusées`,
      hint: (names: string) => `Le courriel n’est pas arrivé : ${names}.`,
    },
    asked: {
      title: (count: number) =>
        count < 2
          ? 'Renouveler une invitation : on vous le demande'
          : `Renouveler ${count} invitations : on vous le demande`,
      hint: (names: string) => `Le lien a pris fin avant leur arrivée : ${names}.`,
    },
    unreachable: {
      title: (count: number) =>
        count < 2 ? 'Une adresse ne reçoit plus nos courriels' : `${count} adresses ne reçoivent plus nos courriels`,
      hint: (names: string) => `Demandez la nouvelle adresse, puis invitez de nouveau : ${names}.`,
    },
    expired: {
      title: (count: number) =>
        count < 2 ? 'Prolonger une invitation expirée' : `Prolonger ${count} invitations expirées`,
      hint: (names: string) => `Pas encore parmi vous : ${names}.`,
    },
  },
  texts: { mandate: 'votre mandat', brings: 'ce que vous apportez', cannot: 'ce que vous ne pouvez pas faire' },
  lead: {
    whoAnswers: 'Qui répond chez vous',
    waiting: 'Invitations en attente',
    expires: (when: string) => `Expire le ${when}`,
    card: 'Voir votre fiche',
    people: 'Voir votre équipe',
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
      text: 'Ces organisations sont membres, mais un rôle y est à confier. Leur responsable peut le faire.',
      none: 'Chaque organisation membre a une personne-ressource, sa relève et une ou un spécialiste.',
      caption: 'Organisations où un rôle est à confier',
      organization: 'Organisation',
      kinds: 'Rôles à confier',
      unanswered: (count: number, written: string) =>
        count < 2
          ? 'Dans une organisation, personne ne peut répondre aujourd’hui au sujet d’un jeune.'
          : `Dans ${written} organisations, personne ne peut répondre aujourd’hui au sujet d’un jeune.`,
      seeUnanswered: (count: number): string => (count < 2 ? 'Voir laquelle' : 'Voir lesquelles'),
      more: (count: number, written: string) =>
        count < 2 ? 'Et une autre organisation.' : `Et ${written} autres organisations.`,
    },
    invitations: {
      title: 'Invitations',
      none: 'Aucune invitation n’est en attente.',
      waiting: (count: number) =>
        count < 2 ? 'Une invitation attend une réponse.' : `${count} invitations attendent une réponse.`,
      refused: (count: number) =>
        count < 2
          ? 'Le serveur de courriel a refusé une invitation.'
          : `Le serveur de courriel a refusé ${count} invitations.`,
      correct: 'Corriger et renvoyer',
      asked: (count: number) =>
        count < 2 ? 'Une personne demande une autre invitation.' : `${count} personnes demandent une autre invitation.`,
      unreachable: 'Nos courriels n’arrivent plus à ces personnes responsables. Appelez-les :',
      expired: (count: number) => (count < 2 ? 'Une invitation est expirée.' : `${count} invitations sont expirées.`),
      expiredLine: (names: string, when: string) => `${names} : expirée le ${when}`,
      act: 'Suivre les invitations',
    },
    lastJoined: { title: 'Dernières arrivées', since: (day: string) => `depuis le ${day}` },
    empty: {
      title: 'Pas encore d’organisation',
      text: 'Les organisations de votre réseau apparaîtront ici, par secteur, avec ce qui manque. Ajoutez la première, ou importez une liste.',
      add: 'Ajouter une organisation',
      import: 'Importer une liste d’organisations',
    },
  },
  instance: {
    networks: 'Réseaux',
    networkCount: (count: number) =>
      count === 0 ? 'Pas encore de réseau' : count < 2 ? 'Un réseau' : `${count} réseaux`,
    setUp: 'Créer le premier réseau',
    refused: (names: string) => `Le courriel d’invitation n’est pas arrivé : ${names}.`,
    asked: (names: string) => `Un autre lien est demandé : ${names}.`,
    correct: 'Corriger les invitations',
    noCoordinator: (names: string) => `Personne ne coordonne : ${names}.`,
  },
}

export type Words = typeof fr
