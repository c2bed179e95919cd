import type { SectorCode } from '../../field/index.ts'

const holes: Record<SectorCode, string> = {
  community: 'Personne ne tient encore le fil du communautaire.',
  education: 'Personne ne tient encore le fil de l’éducation.',
  institutional: 'Personne ne tient encore le fil de la santé et des services sociaux.',
  police: 'Personne ne tient encore le fil de la police.',
  justice: 'Personne ne tient encore le fil de la justice.',
}

export const fr = {
  title: 'Aujourd’hui',
  greeting: (name: string, day: string) => `Bonjour, ${name}. Nous sommes le ${day}.`,
  countOfTasks: [
    'Rien à faire pour aujourd’hui',
    'Une chose pour aujourd’hui',
    'Deux choses pour aujourd’hui',
    'Trois choses pour aujourd’hui',
  ],
  toDo: 'À faire',
  others: (count: number) =>
    count === 1 ? 'Une autre chose pourra suivre.' : `${count} autres choses pourront suivre.`,
  nobody: 'Personne pour l’instant',
  worker: {
    title: 'Ce qui vous attend',
    emptyTitle: 'Rien ne vous attend',
    empty:
      'Vos actions du plan sont plus bas. Les demandes qui vous seront confiées apparaîtront ici avec une prochaine version.',
    act: 'Quoi faire quand je m’inquiète pour un jeune',
    whoAnswers: (organization: string) => `Qui répond : ${organization}`,
    card: 'Voir la fiche de l’organisation',
  },
  plan: {
    title: 'Plan',
    none: (organization: string) => `${organization} n’a pas encore adopté le plan pour cette période.`,
    adopt: 'Adopter le plan',
    said: ({
      chosen,
      completed,
      late,
      unassigned,
    }: {
      chosen: number
      completed: number
      late: number
      unassigned: number
    }) =>
      [
        chosen === 1 ? '1 action retenue' : `${chosen} actions retenues`,
        completed === 1 ? '1 achevée' : `${completed} achevées`,
        late === 0 ? 'aucune en retard' : `${late} en retard`,
        unassigned === 0 ? 'une personne pour chacune' : `${unassigned} sans responsable`,
      ].join(', '),
    mine: 'Vos actions',
    noneMine: 'Aucune action ne vous est confiée.',
    due: (day: string) => `Échéance : ${day}`,
    noDue: 'Sans échéance',
    late: (days: number) => (days === 1 ? '1 jour de retard' : `${days} jours de retard`),
    open: 'Ouvrir le plan',
    mail: 'Choisir ses courriels du plan',
  },
  lead: {
    done: 'Votre fiche est complète, et quelqu’un répond à chaque place. Rien d’autre ne vous attend.',
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
      services: {
        title: (count: number) =>
          count === 1
            ? 'Vos services : 1 fiche est-elle toujours exacte ?'
            : `Vos services : ${count} fiches sont-elles toujours exactes ?`,
        hint: 'Relisez la liste, puis confirmez d’un seul bouton.',
      },
      reports: {
        title: (count: number) =>
          count === 1 ? 'Lire ce que l’on vous a signalé' : `Lire ${count} corrections proposées pour vos services`,
        hint: 'Quelqu’un a vu une erreur dans une de vos fiches.',
      },
      expired: {
        title: (count: number) =>
          count === 1 ? 'Prolonger une invitation échue' : `Prolonger ${count} invitations échues`,
        hint: (names: string) => `Pas encore parmi vous : ${names}.`,
      },
    },
    texts: { mandate: 'votre mandat', brings: 'ce que vous apportez', cannot: 'ce que vous ne pouvez pas faire' },
    whoAnswers: 'Qui répond chez vous',
    waiting: 'Invitations en attente',
    expires: (when: string) => `Expire le ${when}`,
    card: 'Voir votre fiche',
    people: 'Voir vos gens',
    invite: 'Inviter une personne',
    services: 'Voir vos services',
  },
  network: {
    threads: (held: number, total: number) => `${held} fils sur ${total} sont tenus.`,
    holes,
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
    directory: {
      title: 'Répertoire',
      said: (sheets: number, toCheck: number) => `${sheets} fiches, dont ${toCheck} à vérifier.`,
      reports: (count: number) =>
        count === 0
          ? 'Aucune correction proposée n’attend.'
          : count === 1
            ? 'Une correction proposée attend.'
            : `${count} corrections proposées attendent.`,
      act: 'Tenir le répertoire',
    },
    lastJoined: { title: 'Dernières arrivées', since: (day: string) => `depuis le ${day}` },
    empty: {
      title: 'Aucune organisation encore',
      text: 'Les organisations de votre réseau apparaîtront ici, par secteur, avec ce qui manque. Ajoutez la première, ou importez une liste.',
      add: 'Ajouter une organisation',
      import: 'Importer une liste',
    },
  },
  operator: {
    title: 'Cette instance',
    networks: 'Réseaux',
    networkCount: (count: number) =>
      count === 0 ? 'Aucun réseau encore' : count === 1 ? 'Un réseau' : `${count} réseaux`,
    setUp: 'Créer le premier réseau',
    noCoordinator: (names: string) => `Sans personne à la coordination : ${names}.`,
    mail: 'Courriels',
    mailLeaves: 'Ils partent par votre serveur d’envoi.',
    mailStays: 'Aucun serveur d’envoi n’est réglé. Les courriels attendent que vous les transmettiez.',
    mailWaiting: (count: number) =>
      count === 0 ? 'Aucun n’attend.' : count === 1 ? 'Un courriel attend.' : `${count} courriels attendent.`,
    privacy: 'Vie privée',
    privacyNamed: 'Une personne responsable est nommée sur la page publique.',
    privacyUnnamed: 'Personne n’est nommé. Inscrivez un nom dans content/instance.json, puis redémarrez.',
    state: 'Voir l’état de l’instance',
  },
  nothing: {
    title: 'Votre compte ne tient aucun fil',
    lead: 'Vous avez un compte, mais aucune organisation et aucun réseau ne vous y rattache aujourd’hui.',
    why: 'Cela arrive quand votre rôle a pris fin, ou quand vous avez changé d’organisation.',
    next: 'Demandez une invitation à la personne responsable de votre organisation. Le lien vous arrivera par courriel.',
    account: 'Voir votre compte',
  },
}

export type Messages = typeof fr
