import { mostOccurrences } from '../model.ts'

const max = mostOccurrences

export const fr = {
  title: 'Convoquer une rencontre',
  lead: 'Un jour, deux heures : c’est assez. Les personnes qui répondent reçoivent un courriel et un fichier pour leur agenda.',
  invited: 'Les organisations invitées qui n’ont pas encore répondu sont prévenues aussi.',
  defaultTitle: { fr: 'Rencontre', en: 'Meeting' },
  actingFor: 'Au nom de',
  more: 'Une autre langue, ou une autre sorte de rencontre',
  repeatTitle: 'Elle revient',
  labels: {
    titleFr: 'Titre en français',
    titleEn: 'Titre en anglais (facultatif)',
    kind: 'Ce que c’est',
    day: 'Jour',
    from: 'Début',
    to: 'Fin',
    timeZone: 'Fuseau horaire',
    place: 'Lieu (facultatif)',
    link: 'Lien pour participer à distance (facultatif)',
    repeat: 'Elle revient',
    every: 'Tous les combien',
    until: 'Jusqu’au',
  },
  hints: {
    title: 'Jamais le nom ni l’histoire d’une personne.',
    kind: 'Une formation ou une action concertée compte autrement dans vos résultats.',
    every: 'Par exemple 2 : toutes les deux semaines, ou tous les deux mois.',
    past: 'Un jour passé : la rencontre est notée, et personne n’est prévenu.',
  },
  zones: {
    'America/Toronto': 'Heure de l’Est : presque tout le Québec',
    'America/Halifax': 'Heure de l’Atlantique : Îles-de-la-Madeleine',
    'America/Blanc-Sablon': 'Heure de la Basse-Côte-Nord, sans heure d’été',
  },
  repeats: {
    no: 'Une seule fois',
    week: 'Par semaine, le même jour',
    month: 'Par mois, le même jour de la semaine (par exemple le 2e mardi)',
  },
  problems: {
    titleFr: { 'no-title': 'Donnez un titre, dans une langue au moins.' },
    titleEn: { 'no-title': 'Donnez un titre, dans une langue au moins.' },
    day: {
      missing: 'Choisissez le jour.',
      'too-far': 'Choisissez un jour dans les trois prochaines années.',
      'too-long-ago': 'Ce jour est passé depuis plus d’un an. Choisissez un jour plus récent.',
    },
    from: {
      missing: 'Dites à quelle heure elle commence.',
      'not-an-hour': 'Écrivez l’heure du début, par exemple 13:30.',
      'no-such-hour': 'Cette heure n’existe pas ce jour-là : on avance l’heure. Choisissez une heure plus tard.',
      'no-such-hour-later':
        'Un des jours de la série, cette heure n’existe pas : on avance l’heure. Choisissez une autre heure.',
    },
    to: {
      missing: 'Dites à quelle heure elle finit.',
      'not-an-hour': 'Écrivez l’heure de la fin, par exemple 15:00.',
      'no-such-hour': 'Cette heure n’existe pas ce jour-là : on avance l’heure. Choisissez une heure plus tard.',
      'ends-before': 'La fin vient avant le début, ou en même temps. Choisissez une heure plus tard.',
    },
    until: {
      missing: 'Dites jusqu’à quel jour elle revient.',
      'until-before': 'Elle ne revient pas une seule fois avant ce jour. Choisissez un jour plus tard.',
      'too-many': `Cela ferait plus de ${max} rencontres. Choisissez un jour plus proche.`,
    },
  },
  submit: 'Convoquer',
  tooMany: 'Votre organisation a convoqué beaucoup de rencontres aujourd’hui. Revenez demain.',
}
export type Words = typeof fr
