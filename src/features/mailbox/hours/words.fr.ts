export const fr = {
  title: 'Messages des jeunes',
  lead: 'Les jeunes peuvent écrire à votre équipe sans compte, sans nom et sans adresse, puis revenir lire la réponse avec sept mots.',
  isOpen: 'C’est ouvert. Les jeunes peuvent écrire à votre équipe.',
  isClosed: (day: string) =>
    `Fermé depuis le ${day}. Personne de nouveau ne peut écrire. Les échanges en cours continuent.`,
  isUnsealed: 'Ouvert, mais personne de nouveau ne peut écrire tant que la clé de l’équipe d’accueil manque.',
  commits: 'Ce à quoi vous vous engagez',
  commitments: [
    'Une personne de l’équipe d’accueil est là, les jours et aux heures que vous déclarez.',
    'Une relève prend sa place quand elle s’absente.',
    'Chaque premier message reçoit une réponse dans le délai promis.',
    'Quelqu’un répond au téléphone de l’équipe.',
  ],
  told: 'Ce que les jeunes lisent',
  tells: [
    'Avant d’écrire : vos jours, vos heures, votre délai de réponse et votre numéro.',
    'En dehors de ces heures : que personne ne lit en ce moment, et le numéro à appeler.',
  ],
  protects: 'Ce qui est protégé',
  protections: [
    'Les messages sont scellés avec les clés de votre équipe d’accueil. Ni Tisserin ni la personne qui l’héberge ne peuvent les lire.',
    'Aucun service de police ne peut recevoir ces messages.',
    'Le signalement à la protection de la jeunesse reste le devoir de chaque membre de l’équipe. Tisserin ne signale rien à votre place.',
  ],
  whenThere: 'Quand quelqu’un répond',
  obstacles: {
    police: {
      title: 'Un service de police ne peut pas recevoir ces messages',
      text: 'Cette règle vaut partout, et personne ne peut la lever. Les jeunes peuvent toujours vous appeler. Votre organisation n’est pas un service de police ? Corrigez son secteur sur sa page.',
    },
    keys: {
      title: 'Il manque la clé de l’équipe d’accueil',
      text: 'Rien ne peut être scellé à votre équipe sans une clé d’aujourd’hui. La page des clés dit ce qui manque et qui peut s’en occuper. Revenez ensuite ici.',
    },
  },
  toKeys: 'Voir les clés',
  labels: {
    weekdays: 'Jours',
    from: 'À partir de',
    until: 'Jusqu’à',
    promise: 'Première réponse, en heures',
    phone: 'Téléphone de l’équipe',
  },
  hints: {
    from: 'Par exemple 9:00',
    until: 'Par exemple 21:00; 24:00 pour minuit',
    promise: 'Dans combien d’heures au plus. De 1 à 72.',
    phone: 'Ce que les jeunes appellent quand personne ne répond ici. Sans numéro de poste.',
  },
  days: ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'],
  problems: {
    weekdays: { missing: 'Cochez au moins un jour.' },
    from: {
      missing: 'Écrivez l’heure du début.',
      'not-a-time': 'Écrivez une heure du jour, par exemple 9:00.',
    },
    until: {
      missing: 'Écrivez l’heure de la fin.',
      'not-a-time': 'Écrivez une heure du jour, par exemple 21:00.',
      order: 'La fin vient après le début, le même jour : 24:00 au plus tard.',
    },
    phone: {
      missing: 'Écrivez le numéro que les jeunes peuvent appeler.',
      'not-a-phone': 'Écrivez un numéro complet, par exemple 819 555-0142.',
      'extension-inside': 'Écrivez un numéro qui répond sans numéro de poste.',
    },
  },
  open: 'Ouvrir aux jeunes',
  reopen: 'Rouvrir aux jeunes',
  save: 'Enregistrer',
  back: 'Retour à l’organisation',
  close: 'Fermer aux jeunes',
  closing: {
    title: (name: string) => `Fermer les messages des jeunes : ${name}`,
    lost: [
      'Personne de nouveau ne pourra écrire à votre équipe.',
      'Les jeunes qui cherchent à qui écrire ne verront plus votre équipe.',
    ],
    back: 'Les échanges en cours continuent : avec leurs sept mots, les jeunes lisent et écrivent comme avant, et votre équipe leur répond. Vous pouvez rouvrir en tout temps, à la même page.',
  },
  panel: {
    open: 'Les jeunes peuvent écrire à votre équipe.',
    closed: 'Personne de nouveau ne peut écrire à votre équipe.',
    none: 'Les jeunes ne peuvent pas encore écrire à votre équipe.',
    see: 'Voir les heures et les engagements',
  },
  notices: {
    'mailbox-open': { title: 'C’est enregistré', text: 'Les jeunes peuvent écrire à votre équipe.' },
    'mailbox-closed': { title: 'C’est fermé', text: 'Les échanges en cours continuent.' },
    'mailbox-changed': {
      title: 'Rien n’a été fermé',
      text: 'Quelqu’un a modifié cette page entre-temps. Relisez-la, puis fermez.',
    },
  },
}
export type Words = Omit<typeof fr, 'problems'> & {
  problems: Record<keyof (typeof fr)['problems'], Readonly<Record<string, string>>>
}
