export const fr = {
  title: 'Trouver une date',
  lead: 'Proposez de 2 à 12 moments. Chaque personne répond d’un courriel, sans ouvrir de session.',
  labels: {
    organization: 'Au nom de',
    title: 'Pour quelle rencontre ?',
    length: 'Durée',
    timeZone: 'Fuseau horaire des moments',
    place: 'Lieu (facultatif)',
    closesOn: 'Répondre jusqu’au',
    asksInvited: 'Organisations invitées',
  },
  hints: {
    title: 'Par exemple : « Rencontre de suivi de l’automne ». Sans rien qui mène à une personne.',
    place: 'Une adresse, une salle, ou « en ligne ».',
    closesOn: 'Avant le premier moment. Un rappel part deux jours plus tôt.',
  },
  moments: 'Moments',
  momentsHint: 'Une heure laissée vide est celle du dessus.',
  moment: (row: number) => `Moment ${row}`,
  dayLabel: (row: number) => `Moment ${row} : jour`,
  timeLabel: (row: number) => `Moment ${row} : heure`,
  day: 'Jour',
  time: 'Heure',
  more: 'Plus de moments',
  askInvited: (names: string) => `Demander aussi à : ${names}`,
  asked: 'On demande à qui répond et à qui remplace, dans chaque organisation membre.',
  submit: 'Proposer ces moments',
  problems: {
    organization: { 'not-in-list': 'Choisissez l’organisation au nom de laquelle vous proposez.' },
    title: {
      missing: 'Dites pour quelle rencontre.',
      'note-email': 'Ce texte contient un courriel. Retirez-le : rien ici ne doit mener à une personne.',
      'note-phone': 'Ce texte contient un numéro de téléphone. Retirez-le : rien ici ne doit mener à une personne.',
      'note-birth': 'Ce texte contient une date de naissance. Retirez-la : rien ici ne doit mener à une personne.',
    },
    place: {
      'note-email': 'Ce texte contient un courriel. Retirez-le : rien ici ne doit mener à une personne.',
      'note-phone': 'Ce texte contient un numéro de téléphone. Retirez-le : rien ici ne doit mener à une personne.',
      'note-birth': 'Ce texte contient une date de naissance. Retirez-la : rien ici ne doit mener à une personne.',
    },
    length: {
      missing: 'Choisissez la durée.',
      'not-in-list': 'Choisissez une durée dans la liste : la fin vient après le début.',
    },
    timeZone: { missing: 'Choisissez le fuseau.', 'not-in-list': 'Choisissez un fuseau dans la liste.' },
    closesOn: {
      missing: 'Dites jusqu’à quel jour on répond.',
      past: 'Choisissez aujourd’hui ou un jour à venir.',
      'after-first': 'Choisissez un jour avant le premier moment.',
    },
  } as Record<string, Record<string, string>>,
  dayProblems: {
    missing: 'Dites quel jour.',
    past: 'Ce jour est passé. Choisissez un jour à venir.',
    'too-far': 'Ce jour est dans plus d’un an. Choisissez un jour plus proche.',
    'too-few': 'Proposez au moins deux moments.',
    'too-many': 'Proposez au plus douze moments.',
    twice: 'Ce moment est déjà proposé plus haut. Changez le jour ou l’heure.',
  } as Record<string, string>,
  timeProblems: {
    'time-missing': 'Dites à quelle heure, par exemple 13:30.',
    'not-a-time': 'Écrivez l’heure comme ceci : 13:30.',
    past: 'Cette heure est passée. Choisissez une heure à venir.',
    'past-midnight': 'La rencontre finirait le lendemain. Choisissez une heure plus tôt ou une durée plus courte.',
    skipped:
      'Cette heure n’existe pas ce jour-là : les horloges avancent d’une heure. Choisissez une heure plus tôt ou plus tard.',
  } as Record<string, string>,
  tooMany: {
    title: 'Beaucoup de dates cherchées aujourd’hui',
    text: 'Votre organisation en a proposé 20 depuis hier. Réessayez demain.',
  },
}
export type Words = typeof fr
