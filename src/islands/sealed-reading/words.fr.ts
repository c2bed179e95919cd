/** Ce que dit la page où l’on lit une orientation. */
export const fr = {
  none: {
    title: 'Choisissez une orientation',
    text: 'Ouvrez-en une dans la liste, puis « Lire ce qui est scellé ».',
  },
  gone: {
    title: 'Plus rien à lire ici',
    text: 'Le consentement a pris fin, l’orientation est terminée, ou elle n’est pas pour votre équipe. Rien n’est resté sur cette page.',
  },
  unreadable: {
    title: 'Illisible, signalé',
    text: 'Ce dossier ne s’ouvre pas en entier : rien n’en est montré. C’est noté au journal de votre organisation. Appelez qui vous l’a envoyé.',
    unsaid:
      'Ce dossier ne s’ouvre pas en entier : rien n’en est montré. Nous n’avons pas pu le noter : dites-le à une personne qui garde des clés, et appelez qui vous l’a envoyé.',
  },
  twoUnlocks: {
    title: 'Il vous faut une deuxième façon d’ouvrir',
    text: 'Avant de lire un premier dossier, gardez deux façons d’ouvrir vos clés : en perdre une ne ferait rien perdre.',
    act: 'Vos clés',
  },
  away: {
    title: 'Refermé : la connexion est tombée',
    text: 'Nous ne savons plus si le consentement tient. Rien n’est resté sur cette page.',
    again: 'Ouvrir de nouveau',
  },
  hidden: {
    title: 'Page refermée',
    text: 'Vous avez quitté cet onglet. Rien n’y est resté.',
    again: 'Ouvrir de nouveau',
  },
  record: {
    title: (code: string) => `Orientation ${code}`,
    mark: (name: string, when: string) => `Lu par ${name}, ${when}`,
    readers: (names: string) => `Seules ces équipes le lisent : ${names}.`,
    until: (day: string) => `Jusqu’au ${day}, ou avant si la jeune personne retire son accord.`,
    demo: 'Tout ceci est inventé.',
    content: 'Ce qui est dit',
    aloud: 'Le texte qui a été lu',
    notes: 'Mots ajoutés',
    noteBy: (organization: string, day: string) => `${organization}, le ${day}`,
    noNotes: 'Aucun pour l’instant.',
    withdrawal: 'Retrait du consentement, noté.',
    acts: 'Répondre : accepter, demander des précisions, refuser',
    print: 'Imprimer',
    close: 'Refermer',
  },
  note: {
    title: 'Ajouter un mot',
    label: 'Votre mot',
    hint: 'Scellé pour les mêmes équipes. Le moins possible suffit.',
    limited:
      'Le consentement ne prévoit pas de retour par écrit. Répondez par les boutons de l’orientation, ou par téléphone.',
    missing: 'Écrivez quelques mots.',
    act: 'Sceller et ajouter',
    done: 'C’est ajouté.',
    raced: 'Quelqu’un a écrit juste avant vous. Lisez son mot, puis renvoyez : le vôtre est encore là.',
    failed: 'Ce n’est pas parti. Votre mot est encore là : renvoyez.',
  },
}
export type Words = typeof fr
