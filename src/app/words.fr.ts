import type { Problem } from '../kernel/http/index.ts'

interface ProblemWords {
  title: string
  text: string
  next: string
}

export const fr = {
  /** Name of the other language, in itself. */
  other: 'English',
  home: 'Accueil',
  requestId: (id: string) => `Si vous écrivez à la personne qui gère ce site, donnez ce numéro : ${id}`,
  problems: {
    400: {
      title: 'Ce formulaire n’est pas complet',
      text: 'Une partie de ce qui l’accompagne manque. Cela arrive quand une page a été copiée ou enregistrée.',
      next: 'Revenez en arrière, rechargez la page, puis envoyez de nouveau.',
    },
    403: {
      title: 'Votre demande n’a pas été faite',
      text: 'Le formulaire ne venait pas d’une de nos pages, ou votre session a changé depuis son ouverture.',
      next: 'Rien n’a été enregistré. Revenez en arrière : ce que vous avez tapé y est encore. Copiez-le, rechargez la page, collez-le et envoyez de nouveau.',
    },
    404: {
      title: 'Cette page n’existe pas',
      text: 'L’adresse est peut-être incomplète, ou la page n’est pas ouverte à la personne qui la demande.',
      next: 'Vérifiez l’adresse, ou repartez de l’accueil.',
    },
    405: {
      title: 'Cette adresse ne répond pas à cette demande',
      text: 'La page existe, mais pas pour ce qui lui a été demandé (par exemple, un envoi vers une page qu’on ne fait que lire).',
      next: 'Ouvrez la page dans un navigateur, et repartez de là.',
    },
    413: {
      title: 'C’est trop lourd',
      text: 'Ce qui a été envoyé dépasse la limite de cette page.',
      next: 'Revenez en arrière et envoyez un texte plus court ou un fichier plus petit.',
    },
    415: {
      title: 'Ceci n’est pas un formulaire',
      text: 'Cette adresse attend ce qu’une de nos pages envoie. Rien n’a été enregistré.',
      next: 'Ouvrez la page dans un navigateur, puis envoyez-la de là.',
    },
    429: {
      title: 'Trop d’essais',
      text: 'Cette page limite le nombre d’essais, pour protéger les comptes.',
      next: 'Attendez dix minutes, puis réessayez. En cas de danger immédiat, appelez le 911.',
    },
    503: {
      title: 'Il y a beaucoup de monde en ce moment',
      text: 'Le site reçoit trop de demandes à la fois. Celle-ci n’a pas été faite, et rien n’a été enregistré.',
      next: 'Attendez quelques secondes, puis réessayez. En cas de danger immédiat, appelez le 911.',
    },
    'session-ended': {
      title: 'Votre session est terminée',
      text: 'Rien n’a été enregistré, mais ce que vous avez tapé est encore dans la page d’avant.',
      next: 'Ouvrez une session dans un autre onglet, revenez à celui-ci, puis rechargez la page pour envoyer de nouveau.',
    },
    failed: {
      title: 'Quelque chose n’a pas fonctionné de notre côté',
      text: 'Rien n’a été enregistré. La panne est notée.',
      next: 'Revenez en arrière et réessayez. Si cela recommence, écrivez à la personne qui gère ce site.',
    },
    away: {
      title: 'Le site revient dans un instant',
      text: 'Sa base de données ne répond pas pour le moment. Rien de ce qui était enregistré n’est perdu.',
      next: 'Attendez une minute, puis rechargez la page. En cas de danger immédiat, appelez le 911.',
    },
    'read-only': {
      title: 'Rien ne peut être enregistré pour le moment',
      text: 'On peut encore lire le site et chercher un service. Ce que vous venez d’envoyer n’est pas gardé, mais se trouve encore dans la page d’avant.',
      next: 'Réessayez dans quelques minutes. Si cela dure, écrivez à la personne qui gère ce site.',
    },
  } satisfies Record<Problem, ProblemWords>,
}

export type Words = typeof fr
