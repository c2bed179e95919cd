import type { TextPageWords } from './text-section.ts'

const promise: TextPageWords = {
  title: 'Notre promesse',
  lead: 'Ce que Tisserin ne fait jamais, qui voit quoi, et ce que Tisserin ne peut pas faire. Lisez les trois avant de vous y fier.',
  sections: [
    {
      title: 'Ce que Tisserin ne fait jamais',
      list: [
        'Il ne peut lire ni le nom, ni l’âge, ni l’adresse, ni l’école, ni le récit d’une jeune personne. Une orientation en dit une partie, si elle l’accepte : c’est scellé avant de partir, et seules les équipes choisies l’ouvrent.',
        'Une jeune personne peut écrire à une équipe sans dire qui elle est. Son message est scellé dans son appareil : ni ce site, ni un service de police ne l’ouvre.',
        'Il ne donne ni note, ni niveau de risque, ni profil. Aucune machine ne décide pour quelqu’un.',
        'Il ne mêle pas les trois âges : 14, 16 et 18 ans. Il n’avertit jamais les parents de lui-même.',
        'Il ne signale rien. Une personne signale, par téléphone ou par écrit. Tisserin montre quand, à qui et comment.',
        'Il ne demande jamais une plainte à la police avant d’aider. La police n’a aucune place d’office dans ce qui touche une personne.',
        'Il ne suit pas les visites. Aucune page ne charge quoi que ce soit d’un autre site, et la sortie rapide n’est pas mesurée.',
        'Il n’accepte aucune image d’une situation.',
        'Il ne compte aucun jeune. Cette version n’a pas de chiffres sur des personnes aidées.',
        'Il ne publie aucune page dans une seule langue.',
        'Il n’écrit pas zéro quand il ne sait pas. Il écrit « pas encore connu ».',
      ],
    },
    {
      title: 'Qui voit quoi',
      rows: [
        { key: 'Tout le monde', value: 'Les pages publiques, sans compte. Nous ne savons pas qui les lit.' },
        {
          key: 'Les membres d’un réseau',
          value: 'Les fiches des organisations de ce réseau, et les personnes qui y répondent.',
        },
        { key: 'Les collègues', value: 'Qui travaille dans leur organisation, et dans quel rôle.' },
        { key: 'La personne responsable', value: 'En plus : les invitations de son organisation.' },
        {
          key: 'L’équipe à qui une jeune personne écrit',
          value: 'Ses messages, et l’heure. La jeune personne voit que l’équipe les a lus.',
        },
        {
          key: 'La coordination',
          value: 'Les organisations de son réseau, leurs responsables et les invitations du réseau.',
        },
        {
          key: 'La personne qui gère le site',
          value: 'L’état du site et les courriels en attente. Son rôle n’ouvre le contenu d’aucune organisation.',
        },
      ],
    },
    {
      title: 'Ce que Tisserin ne peut pas faire',
      list: [
        'Ce n’est pas une ligne d’urgence. En danger, appelez le 911.',
        'Si le téléphone est surveillé, rien ici ne vous protège. Prenez un autre appareil.',
        'La sortie rapide cache la page, pas le passé. L’historique ou le Wi-Fi peuvent montrer la visite.',
        'La personne qui tient le serveur peut tout : changer une page, ou lire la base de données.',
        'Une personne qui quitte un réseau garde en tête ce qu’elle a déjà lu.',
        'Nous gardons une trace des gestes : qui a invité qui, et quand.',
        'Dans un petit milieu, le nom d’une organisation peut déjà en dire long.',
        'Nous n’avons pas appelé les numéros affichés. Chaque page dit d’où ils viennent.',
        'Aucune personne juriste n’a encore relu ces pages. Aucune personne du terrain non plus.',
        'Personne d’indépendant n’a encore vérifié la sécurité de Tisserin.',
      ],
    },
  ],
}

const privacy: TextPageWords = {
  title: 'Vie privée',
  lead: 'Tisserin garde peu de choses. Il ne connaît que des personnes qui travaillent.',
  sections: [
    {
      title: 'Si vous visitez sans compte',
      list: [
        'Les pages publiques ne posent aucun témoin (cookie) et ne gardent rien dans votre appareil.',
        'Le journal technique note la page demandée, l’heure et le résultat. Il ne note ni votre adresse réseau, ni votre appareil.',
        'Pour freiner les essais d’ouverture de session, Tisserin garde deux jours une empreinte de l’adresse réseau. Elle change chaque jour.',
      ],
    },
    {
      title: 'Si une jeune personne écrit à une équipe',
      list: [
        'Elle ne donne ni nom, ni adresse, ni compte. Sept mots, qu’elle seule connaît, ouvrent sa conversation.',
        'Tisserin garde des messages scellés, la semaine du début et l’heure de chaque message. Il ne note ni l’adresse réseau, ni l’appareil.',
        'L’équipe peut garder des notes pour bien répondre. Scellées elles aussi, pour elle seule, elles s’effacent avec la conversation.',
        'Tout s’efface 90 jours après la dernière visite, ou un peu plus tard. Oublier détruit les mots tout de suite.',
        'Le serveur garde deux jours l’empreinte des essais ratés, pour les freiner.',
      ],
    },
    {
      title: 'Si vous travaillez dans une organisation',
      text: ['Voici tout ce que Tisserin garde sur vous, pourquoi, et combien de temps.'],
      table: {
        caption: 'Renseignements gardés sur les personnes qui ont un compte',
        head: ['Quoi', 'Pourquoi', 'Combien de temps'],
        rows: [
          [
            'Nom, courriel de travail, langue',
            'Vous reconnaître et vous écrire',
            'Tant que le compte existe, même fermé',
          ],
          ['Organisation, rôle, dates', 'Savoir qui répond, et qui a répondu', 'Tant que l’organisation est inscrite'],
          [
            'Mot de passe (empreinte), clés d’accès, codes',
            'Vous laisser entrer, vous seulement',
            'Jusqu’à ce que vous les changiez ou les retiriez',
          ],
          [
            'Sessions : heure, façon d’entrer, sorte d’appareil',
            'Vous montrer ce qui est ouvert',
            '30 jours après la fin',
          ],
          ['Courriels envoyés par Tisserin', 'Les faire partir', '7 jours. Le texte est effacé dès l’envoi'],
          [
            'Outils ouverts (grille, indices, répertoire, outils scolaires) : une marque sans nom, une fois par année scolaire',
            'Compter combien de personnes différentes les utilisent. Jamais quelle page, ni quelle réponse',
            'Jusqu’à la fin de l’année scolaire',
          ],
          ['Journal des gestes, sous un pseudonyme', 'Prouver qui a fait quoi', 'Sans limite'],
        ],
      },
    },
    {
      title: 'Les seuls témoins',
      text: [
        'Ouvrir une session pose un témoin qui dit que c’est vous. Il dure sept jours au plus, et douze heures sans activité. Fermer la session l’efface.',
        'Deux autres ne durent que quelques minutes. L’un retient où vous en êtes pendant l’ouverture, l’autre quoi vous confirmer ensuite.',
      ],
    },
    {
      title: 'Vos droits',
      text: [
        'La loi du Québec (Loi 25) vous donne le droit de voir vos renseignements, de les faire corriger et d’en recevoir une copie.',
        'Votre compte montre ce que Tisserin garde sur vous, et vous en donne une copie. Vous y fermez aussi vos sessions.',
        'Pour le reste, écrivez à la personne responsable.',
        'Vous pouvez aussi vous plaindre à la Commission d’accès à l’information du Québec.',
      ],
    },
    { title: 'La personne responsable', office: true },
    {
      title: 'Où sont les données',
      text: [
        'Elles sont sur la machine que la personne qui gère ce site a choisie. Tisserin n’en envoie aucune ailleurs, sauf les courriels.',
        'Aucune personne juriste n’a encore relu cette page.',
      ],
    },
  ],
}

const accessibility: TextPageWords = {
  title: 'Accessibilité',
  lead: 'Tisserin doit servir à tout le monde. Voici notre but, ce qui est vérifié, et ce qui ne l’est pas.',
  sections: [
    {
      title: 'Notre but',
      text: [
        'Nous visons les règles WCAG 2.2, niveau AA, sur toutes les pages. Elles comprennent le standard du Québec, SGQRI 008 3.0.',
        'Chaque page de base fonctionne sans script, au clavier, sur un petit téléphone et sur papier.',
      ],
    },
    {
      title: 'Ce qui est vérifié',
      list: [
        'Un outil automatique (axe) examine les pages publiques, dans les deux langues. Il n’y trouve aucune erreur.',
        'Rien ne dépasse sur un écran de 320 pixels.',
        'Tout ce qui s’active se rejoint au clavier, et se voit quand on y est.',
        'La couleur n’est jamais le seul signe. Chaque secteur a aussi un motif, une lettre et un nom.',
        'La longueur des phrases est mesurée sur les pages publiques.',
      ],
    },
    {
      title: 'Ce qui ne l’est pas encore',
      list: [
        'Aucune personne qui utilise un lecteur d’écran n’a encore essayé Tisserin.',
        'Aucun essai n’a été fait avec des jeunes, ni sur de vrais téléphones.',
        'Le grossissement à 400 %, les couleurs forcées et la commande vocale n’ont pas été essayés par des personnes.',
      ],
    },
    {
      title: 'Dire qu’une page ne fonctionne pas',
      contact: true,
      text: [
        'Dites-le à la personne qui gère ce site, ou à votre organisation. Dites quelle page, avec quel appareil, et ce qui bloque.',
        'Pour parler à quelqu’un sans attendre, les numéros d’aide restent les mêmes au téléphone.',
      ],
    },
    { title: 'Date', text: ['Cette déclaration a été écrite le 22 novembre 2026, pour la version 0.1.'] },
  ],
}

const openSource: TextPageWords = {
  title: 'Code ouvert',
  lead: 'Tout le monde peut lire, essayer, installer, changer et partager Tisserin.',
  sections: [
    {
      title: 'La licence du code',
      contact: true,
      text: [
        'Le code est sous licence AGPL-3.0, ou une version plus récente.',
        'Vous changez Tisserin et vous l’offrez en ligne ? Vous offrez aussi vos changements, sous la même licence.',
        'La personne qui gère ce site doit vous donner son code si vous le demandez.',
      ],
    },
    {
      title: 'La licence des textes et des données',
      text: [
        'Les textes écrits pour Tisserin sont sous licence CC BY 4.0. Vous pouvez les reprendre en nommant Tisserin.',
        'Les données venues d’ailleurs gardent leur licence. Elle est écrite à côté de chaque fichier.',
      ],
    },
    {
      title: 'L’installer',
      text: ['Il faut Node.js 20 ou plus récent, et rien d’autre. Dans le dossier du code, une seule commande suffit.'],
      commands: [
        {
          command: 'npm start',
          meaning: 'Installe et ouvre le site. Le terminal affiche un lien pour créer votre réseau.',
        },
        { command: 'npm run demo', meaning: 'Ouvre le même site, avec une région inventée.' },
        { command: 'npm test', meaning: 'Vérifie tout, avec une vraie base de données et un vrai navigateur.' },
      ],
    },
    {
      title: 'Ce que Tisserin doit aux autres',
      text: [
        'Tisserin tient sur des logiciels libres : Node.js, PostgreSQL, Hono, Kysely et GOV.UK Frontend, entre autres.',
        'La liste complète est dans le fichier package.json.',
      ],
    },
  ],
}

export const fr = {
  promise,
  privacy,
  /** Who answers for personal information, in the page on privacy. */
  office: {
    none: 'Aucun nom n’est encore inscrit pour cette copie de Tisserin. La personne qui gère ce site doit le publier ici avant tout usage réel.',
    meanwhile: 'D’ici là, écrivez à la personne qui protège les renseignements dans votre organisation.',
    named: (name: string, title: string) => `${name}, ${title}`,
    contact: (name: string) => `Pour écrire à qui gère ce site : ${name}`,
    noContact: 'La personne qui gère ce site n’a pas encore donné d’adresse où lui écrire.',
    away: 'Ce nom ne peut pas s’afficher en ce moment. Rechargez la page dans quelques minutes.',
  },
  accessibility,
  openSource,
}

export type Words = typeof fr
