export const fr = {
  addTitle: 'Ajouter une séance',
  editTitle: 'Modifier la séance',
  labels: {
    day: 'Jour',
    from: 'De',
    to: 'À',
    timeZone: 'Fuseau horaire',
    place: 'Lieu (facultatif)',
    link: 'Lien pour se joindre en ligne (facultatif)',
    capacity: 'Places',
  },
  hints: {
    link: 'Montré seulement aux personnes qui ont une place.',
    capacity: 'Au-delà, une liste d’attente se forme toute seule.',
  },
  zones: {
    'America/Toronto': 'Heure de l’Est (presque tout le Québec)',
    'America/Halifax': 'Heure de l’Atlantique (Îles-de-la-Madeleine)',
    'America/Blanc-Sablon': 'Heure de la Basse-Côte-Nord',
  },
  add: 'Ajouter cette séance',
  save: 'Enregistrer',
  told: 'Si le jour, l’heure ou le lieu change, les personnes inscrites reçoivent un courriel et leur agenda suit.',
  problems: {
    day: {
      missing: 'Dites quel jour.',
      past: 'Choisissez aujourd’hui ou un jour à venir.',
      'too-far': 'Choisissez un jour dans les deux ans.',
    },
    from: {
      missing: 'Dites à quelle heure elle commence.',
      'not-an-hour': 'Écrivez l’heure comme ceci : 13:30.',
      skipped: 'Cette heure n’existe pas ce jour-là : les horloges avancent. Choisissez-en une autre.',
      past: 'Cette heure est passée. Choisissez une heure à venir.',
    },
    to: {
      missing: 'Dites à quelle heure elle finit.',
      'not-an-hour': 'Écrivez l’heure comme ceci : 16:30.',
      skipped: 'Cette heure n’existe pas ce jour-là : les horloges avancent. Choisissez-en une autre.',
      'end-before-start': 'Choisissez une heure après le début.',
    },
    timeZone: { missing: 'Choisissez le fuseau.', 'not-in-list': 'Choisissez un fuseau dans la liste.' },
    place: {
      'note-email': 'Ce texte contient un courriel. Retirez-le.',
      'note-phone': 'Ce texte contient un numéro de téléphone. Retirez-le.',
      'note-birth': 'Ce texte contient une date de naissance. Retirez-la.',
    },
    capacity: {
      missing: 'Dites combien il y a de places.',
      'below-taken': 'Plus de places que cela sont déjà prises. Gardez-en au moins autant.',
    },
  } as Record<string, Record<string, string>>,
  cancelling: {
    title: (when: string) => `Annuler la séance : ${when}`,
    lost: (taken: string) => [
      `${taken} dans cette séance.`,
      'Les personnes inscrites reçoivent un courriel, et leur agenda l’enlève.',
    ],
    back: 'Elle peut être remise, avec les mêmes places.',
    act: 'Annuler la séance',
  },
}
export type Words = typeof fr
