export const fr = {
  title: 'Mon calendrier',
  lead: 'Vos rencontres peuvent paraître dans le calendrier que vous utilisez déjà.',
  what: 'Il donne le titre et l’heure des rencontres où l’on vous attend. Il ne dit ni où, ni pourquoi, ni avec qui.',
  follows: 'Il suit vos droits : si vous quittez une organisation, ses rencontres n’y paraissent plus.',
  none: {
    title: 'Pas encore d’adresse',
    text: 'Votre calendrier a besoin d’une adresse secrète, que personne d’autre ne connaît.',
  },
  make: 'Créer mon adresse',
  madeOn: 'Adresse créée le',
  used: 'Dernière lecture',
  usedWeek: (day: string) => `Semaine du ${day}`,
  never: 'Jamais encore',
  kept: 'L’adresse elle-même n’est plus montrée : nous n’en gardons pas de copie. Si vous l’avez perdue, créez-en une autre.',
  renew: 'Créer une nouvelle adresse',
  end: 'Retirer l’adresse',
  made: {
    title: 'Votre adresse est créée',
    text: 'Ajoutez-la maintenant : elle ne sera plus jamais montrée.',
    secret: 'Gardez-la pour vous, comme un mot de passe. Qui la connaît voit vos rencontres.',
    back: 'Retour à mon calendrier',
  },
  renewing: {
    title: 'Créer une nouvelle adresse ?',
    lost: 'L’adresse d’aujourd’hui cesse de servir, tout de suite.',
    back: 'On ne peut pas revenir à l’ancienne. Il faudra ajouter la nouvelle à vos programmes.',
    act: 'Créer la nouvelle adresse',
  },
  ending: {
    title: 'Retirer l’adresse de votre calendrier ?',
    lost: 'Les programmes qui s’en servent ne reçoivent plus rien, tout de suite.',
    back: 'Une adresse retirée ne revient pas, mais vous pourrez en créer une autre.',
    act: 'Retirer l’adresse',
  },
  noticeTitle: 'C’est fait',
  notices: {
    'calendar-ended': 'L’adresse est retirée.',
    'calendar-made': 'Votre calendrier a déjà une adresse.',
  },
  panel: 'Vos rencontres, dans votre propre calendrier.',
  see: 'Ouvrir',
}

export type Words = typeof fr
