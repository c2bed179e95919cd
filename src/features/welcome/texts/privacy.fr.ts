import type { TextPageWords } from './page.tsx'

export const privacy: TextPageWords = {
  title: 'Vie privée',
  lead: 'Tisserin garde peu de choses, et seulement sur des personnes qui travaillent.',
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
          ['Journal des gestes, sous un pseudonyme', 'Prouver qui a fait quoi', 'Sans limite dans cette version'],
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
        'Elles sont sur la machine que l’exploitant de ce site a choisie. Tisserin n’en envoie aucune ailleurs, sauf les courriels.',
        'Cette page n’a pas encore été relue par un juriste.',
      ],
    },
  ],
}

export const office = {
  none: 'Aucun nom n’est encore inscrit pour cette copie de Tisserin. L’exploitant doit le publier ici avant tout usage réel.',
  meanwhile: 'D’ici là, écrivez à la personne qui protège les renseignements dans votre organisation.',
  named: (name: string, title: string) => `${name}, ${title}`,
}

export type OfficeMessages = typeof office
