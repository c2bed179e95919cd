import type { Questionnaire } from '../model.ts'

/** Said to who answers: « vous » at work, « tu » to young people. */
type Voice = Record<Questionnaire['audience'], string>

export const fr = {
  title: { staff: 'Questionnaire', youth: 'Quelques questions' } satisfies Voice,
  /** Of a questionnaire asked on both sides of a training. */
  parts: { before: 'Avant la formation', after: 'Après la formation' },
  promise: {
    staff: 'Vos réponses ne sont liées à personne : seuls des totaux sont gardés. Répondez une seule fois.',
    youth: 'Personne ne saura ce que tu as répondu : on garde seulement des totaux. Réponds une seule fois.',
  } satisfies Voice,
  skip: {
    staff: 'Vous pouvez passer une question.',
    youth: 'Tu peux passer une question.',
  } satisfies Voice,
  by: (organization: string) => `Demandé par ${organization}`,
  send: { staff: 'Envoyer mes réponses', youth: 'Envoyer' } satisfies Voice,
  empty: {
    staff: 'Choisissez au moins une réponse.',
    youth: 'Choisis au moins une réponse.',
  } satisfies Voice,
  errorsTitle: 'Il manque quelque chose',
  thanks: {
    title: 'Merci',
    text: {
      staff: 'Vos réponses sont comptées avec celles des autres. Vous pouvez fermer cette page.',
      youth: 'Ta réponse est comptée avec celles des autres. Tu peux fermer cette page.',
    } satisfies Voice,
    twice: {
      staff:
        'Une seule réponse par personne. Rien ne permet de reconnaître qui répond deux fois : nous comptons sur vous.',
      youth: 'Une seule réponse par personne. On ne peut pas savoir qui répond deux fois : on compte sur toi.',
    } satisfies Voice,
    again: 'Les mêmes questions vous attendent après la formation, par un autre lien.',
    next: {
      staff: 'Quelqu’un d’autre répond sur cet appareil',
      youth: 'Quelqu’un d’autre répond sur cet appareil',
    } satisfies Voice,
  },
  key: {
    title: 'Les bonnes réponses',
    now: 'Voir les bonnes réponses dès maintenant',
    later:
      'Les mêmes questions reviennent après la formation. Pour que la comparaison dise quelque chose, gardez plutôt ceci pour la fin.',
    right: (text: string) => `Bonne réponse : ${text}`,
  },
  early: {
    title: 'Pas tout de suite',
    text: {
      staff: 'Ce questionnaire se remplit après la formation. Revenez à ce moment-là, par le même lien.',
      youth: 'Ces questions sont pour après. Reviens plus tard, par le même lien.',
    } satisfies Voice,
  },
  help: 'Parler à quelqu’un, maintenant',
  closed: {
    title: 'C’est terminé',
    text: {
      staff: 'Ce questionnaire ne prend plus de réponses. Rien n’a été gardé de ce que vous venez d’ouvrir.',
      youth: 'Ces questions ne prennent plus de réponses. Rien n’a été gardé.',
    } satisfies Voice,
  },
  full: {
    title: 'Toutes les réponses attendues sont là',
    text: {
      staff: 'Ce questionnaire a reçu autant de réponses qu’il peut en prendre. La vôtre n’a pas été comptée.',
      youth: 'Il y a déjà autant de réponses que prévu. La tienne n’a pas été comptée.',
    } satisfies Voice,
    tell: {
      staff: 'Si vous n’aviez pas encore répondu, dites-le à qui vous a donné le lien.',
      youth: 'Si tu n’avais pas encore répondu, dis-le à qui t’a donné le lien.',
    } satisfies Voice,
  },
  busy: {
    title: 'Beaucoup de réponses en même temps',
    text: {
      staff: 'La vôtre n’a pas été comptée. Réessayez dans une heure.',
      youth: 'La tienne n’a pas été comptée. Réessaie dans une heure.',
    } satisfies Voice,
  },
}
export type Words = typeof fr
