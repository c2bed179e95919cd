/** Ce que dit la page où une équipe lit et répond aux jeunes. */
export const fr = {
  list: 'Retour à la liste',
  refused:
    'Ce n’est pas parti\u00a0: le réseau ou le serveur n’a pas répondu. Votre texte est encore là\u00a0: recommencez.',
  mailboxes: {
    title: 'Messages des jeunes',
    lead: 'Les échanges que vos clés ouvrent. En ouvrir un, c’est lire\u00a0: la jeune personne voit qu’on l’a lue.',
    none: 'Aucun échange ne s’ouvre avec vos clés pour l’instant.',
    count: (count: number) => (count < 2 ? `${count} échange` : `${count} échanges`),
    heads: { code: 'Échange', state: 'Où il en est', week: 'Commencé', lead: 'Suivi par' },
    awaits: 'Attend une réponse',
    answered: 'Répondu',
    week: (day: string) => `Semaine du ${day}`,
    nobody: 'Personne encore',
    you: 'Vous',
    someone: 'Quelqu’un de l’équipe',
  },
  gone: {
    title: 'Plus rien à lire ici',
    text: 'L’échange est terminé, ou il n’est pas pour votre équipe. Rien n’est resté sur cette page.',
  },
  unreadable: {
    title: 'Illisible',
    text: 'Cet échange ne s’ouvre pas en entier\u00a0: rien n’en est montré. Dites-le à une personne de votre organisation qui garde des clés.',
  },
  away: {
    title: 'Refermé\u00a0: la connexion est tombée',
    text: 'Rien n’est resté sur cette page. Votre réponse en cours vous attend si vous rouvrez sans tarder.',
    again: 'Ouvrir de nouveau',
  },
  hidden: {
    title: 'Page refermée',
    text: 'Vous avez quitté cet onglet. Rien n’y paraît. Votre réponse en cours vous attend si vous rouvrez sans tarder.',
    again: 'Ouvrir de nouveau',
  },
  conversation: {
    title: (code: string) => `Échange ${code}`,
    mark: (name: string, when: string) => `Ouvert par ${name}, ${when}`,
    demo: 'Tout ceci est inventé.',
    truths: (team: string) => [
      `Seules les personnes de «\u00a0${team}\u00a0» qui ont ces clés lisent cet échange. Aucun service de police ne le lit.`,
      'La jeune personne voit qu’on l’a lue, sans voir par qui. Elle ne reçoit aucun avis\u00a0: elle revient quand elle veut, avec ses sept mots.',
    ],
    elsewhere: 'Un signalement ou une orientation est une autre démarche, qui ne part jamais d’ici\u00a0:',
    report: 'Signaler à la protection de la jeunesse',
    refer: 'Orienter une jeune personne',
    check: 'Est-ce bien la même personne\u00a0?',
    advice:
      'Quelqu’un d’autre a pu trouver ses mots. Avant de dire quelque chose de délicat, posez la question convenue entre vous, à laquelle elle seule sait répondre. S’il n’y en a pas encore, proposez-lui d’en choisir une.',
    messages: 'Ce qui s’est dit',
    person: 'La personne',
    you: 'Vous',
    team: 'L’équipe',
    at: (day: string, from: string, until: string) => `${day}, entre ${from} et ${until}`,
    reopened: (times: number) => (times < 2 ? 'Rouvert avec les mots' : `Rouvert ${times} fois avec les mots`),
    reopenedSince: (times: number) =>
      times < 2
        ? 'Rouvert avec les mots depuis, sans rien écrire'
        : `Rouvert ${times} fois avec les mots depuis, sans rien écrire`,
    changed: 'Cet échange a changé depuis que vous lisez.',
    readOn: 'Lire la suite',
    close: 'Refermer',
  },
  answer: {
    title: 'Répondre',
    label: 'Votre réponse',
    hint: 'Des phrases courtes, sans nom ni adresse\u00a0: la jeune personne peut lire sur un appareil qui n’est pas à elle.',
    left: (count: string, most: string) => `${count} caractères sur ${most}`,
    missing: 'Écrivez votre réponse.',
    tooLong: (most: string) => `Pas plus de ${most} caractères.`,
    act: 'Répondre',
    confirm: {
      title: 'Envoyer cette réponse\u00a0?',
      readers: (names: string) =>
        `La liront\u00a0: la personne qui a les sept mots, et les membres de l’équipe qui ont les clés (${names}). Une fois partie, elle ne se reprend pas.`,
      becomesLead: 'Personne ne suit encore cet échange\u00a0: ce sera vous.',
      act: 'Sceller et envoyer',
      back: 'Modifier',
    },
    done: 'C’est parti. La personne la lira quand elle reviendra avec ses mots.',
    gap: 'Quelque chose a été écrit juste avant vous. Lisez, puis envoyez\u00a0: votre réponse est encore là, plus bas.',
    forgotten:
      'Les mots de cet échange ont été détruits\u00a0: personne ne viendra lire de réponse. La vôtre n’est pas partie.',
    full: 'Cet échange ne prend plus de message. Invitez la personne à en commencer un autre.',
  },
  follow: {
    title: 'Qui suit cet échange',
    nobody: 'Personne encore. La première personne qui répond le suit.',
    you: 'Vous.',
    lead: (name: string) => `${name}.`,
    someone: 'Quelqu’un de l’équipe',
    take: 'Le suivre moi-même',
    give: 'Le confier à une ou un collègue',
    who: 'À qui',
    alone: 'Personne d’autre n’a les clés de cette équipe.',
    confirmTake: 'Suivre cet échange vous-même\u00a0?',
    confirmGive: (name: string) => `Confier cet échange à ${name}\u00a0?`,
    follows:
      'La jeune personne verra que quelqu’un d’autre lui répond maintenant, sans nom. Toute l’équipe qui a les clés continue de lire.',
    act: 'Confirmer',
    back: 'Laisser comme c’est',
    done: 'C’est fait. La jeune personne verra que quelqu’un d’autre lui répond.',
    raced: 'L’échange a changé juste avant. Lisez, puis recommencez.',
    failed: 'Ce n’est pas fait\u00a0: le réseau ou le serveur n’a pas répondu. Recommencez.',
  },
}
export type Words = typeof fr
