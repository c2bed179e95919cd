import type { TextPageWords } from './page.tsx'

export const openSource: TextPageWords = {
  title: 'Code ouvert',
  lead: 'Tout le monde peut lire, essayer, installer, changer et partager Tisserin.',
  sections: [
    {
      title: 'La licence du code',
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
