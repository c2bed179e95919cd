import type { Problem } from '../kernel/http/index.ts'
import type { Language } from '../kernel/language.ts'

interface ProblemWords {
  title: string
  text: string
  next: string
}

interface AppMessages {
  other: string
  home: string
  signIn: string
  signOut: string
  account: (name: string) => string
  nav: {
    help: string
    helping: string
    organization: string
    directory: string
    plan: string
    board: string
    today: string
    organizations: string
    operator: string
    invitations: string
  }
  footer: { promise: string; privacy: string; accessibility: string; openData: string; openSource: string }
  /** `lines`, `youth`: where the help lines are, which are real; `directory`: where real and invented sheets stand together. */
  demo: { text: string; lines: string; youth: string; directory: string; link: string }
  requestId: (id: string) => string
  problems: Record<Problem, ProblemWords>
}

const fr: AppMessages = {
  other: 'English',
  home: 'Accueil',
  signIn: 'Ouvrir une session',
  signOut: 'Fermer la session',
  account: (name) => name,
  nav: {
    help: 'J’ai besoin d’aide',
    helping: 'J’aide un jeune',
    organization: 'Mon organisation',
    directory: 'Répertoire',
    plan: 'Plan',
    board: 'Tableau',
    today: 'Aujourd’hui',
    organizations: 'Organisations',
    operator: 'Instance',
    invitations: 'Invitations',
  },
  footer: {
    promise: 'Notre promesse',
    privacy: 'Vie privée',
    accessibility: 'Accessibilité',
    openData: 'Données ouvertes',
    openSource: 'Code ouvert',
  },
  demo: {
    text: 'Région de démonstration : organismes, personnes et chiffres inventés.',
    directory: 'Site de démonstration. Une fiche inventée le dit ; les autres services existent.',
    lines: 'Site de démonstration. Les lignes d’aide de cette page existent.',
    youth: 'Site de démonstration. Les lignes d’aide de cette page, elles, sont vraies.',
    link: 'Changer de personne',
  },
  requestId: (id) => `Si vous écrivez à la personne qui gère ce site, donnez ce numéro : ${id}`,
  problems: {
    400: {
      title: 'Ce formulaire n’est pas complet',
      text: 'Il a été envoyé sans ses clés. Cela arrive quand une page a été copiée ou enregistrée.',
      next: 'Revenez en arrière, rechargez la page, puis envoyez de nouveau.',
    },
    403: {
      title: 'Ceci n’a pas été fait',
      text: 'Le formulaire ne venait pas d’une de nos pages, ou votre session a changé depuis son ouverture.',
      next: 'Revenez en arrière, rechargez la page, puis envoyez de nouveau. Rien n’a été enregistré.',
    },
    404: {
      title: 'Cette page n’existe pas',
      text: 'L’adresse est peut-être incomplète, ou la page n’est pas ouverte à la personne qui la demande.',
      next: 'Vérifiez l’adresse, ou repartez de l’accueil.',
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
  },
}

const en: AppMessages = {
  other: 'Français',
  home: 'Home',
  signIn: 'Sign in',
  signOut: 'Sign out',
  account: (name) => name,
  nav: {
    help: 'I need help',
    helping: 'I am helping a young person',
    organization: 'My organization',
    directory: 'Directory',
    plan: 'Plan',
    board: 'Board',
    today: 'Today',
    organizations: 'Organizations',
    operator: 'Instance',
    invitations: 'Invitations',
  },
  footer: {
    promise: 'Our promise',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    openData: 'Open data',
    openSource: 'Open source',
  },
  demo: {
    text: 'Demonstration region: organizations, people and figures are invented.',
    directory: 'Demonstration site. An invented sheet says so; the other services exist.',
    lines: 'Demonstration site. The help lines on this page exist.',
    youth: 'Demonstration site. The help lines on this page are real.',
    link: 'Change person',
  },
  requestId: (id) => `If you write to the person who runs this site, give this number: ${id}`,
  problems: {
    400: {
      title: 'This form is not complete',
      text: 'It was sent without its keys. That happens when a page was copied or saved.',
      next: 'Go back, reload the page, then send again.',
    },
    403: {
      title: 'This was not done',
      text: 'The form did not come from one of our pages, or your session changed since it was opened.',
      next: 'Go back, reload the page, then send again. Nothing was saved.',
    },
    404: {
      title: 'This page does not exist',
      text: 'The address may be incomplete, or the page is not open to the person asking for it.',
      next: 'Check the address, or start again from the home page.',
    },
    413: {
      title: 'This is too large',
      text: 'What was sent is over the limit of this page.',
      next: 'Go back and send a shorter text or a smaller file.',
    },
    415: {
      title: 'This is not a form',
      text: 'This address expects what one of our pages sends. Nothing was saved.',
      next: 'Open the page in a browser, then send it from there.',
    },
    429: {
      title: 'Too many tries',
      text: 'This page limits the number of tries, to protect accounts.',
      next: 'Wait ten minutes, then try again. In immediate danger, call 911.',
    },
    'session-ended': {
      title: 'Your session has ended',
      text: 'Nothing was saved, but what you typed is still in the page before.',
      next: 'Sign in in another tab, come back to this one, then reload the page to send again.',
    },
    failed: {
      title: 'Something went wrong on our side',
      text: 'Nothing was saved. The failure is on record.',
      next: 'Go back and try again. If it happens again, write to the person who runs this site.',
    },
    away: {
      title: 'The site will be back in a moment',
      text: 'Its database does not answer right now. Nothing that was saved is lost.',
      next: 'Wait a minute, then reload the page. In immediate danger, call 911.',
    },
  },
}

export const appMessages: Record<Language, AppMessages> = { fr, en }
