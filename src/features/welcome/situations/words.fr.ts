export const fr = {
  title: 'Est-ce que c’est normal ?',
  lead: 'Ça arrive à des filles, à des gars, à des jeunes trans. Personne ne devrait vivre ça.',
  open: 'Voici six situations. Ouvre celle qui ressemble à la tienne, même un peu.',
  private: 'Pas de questions, pas de résultat. Ce que tu ouvres ici n’est envoyé à personne.',
  example: 'Par exemple :',
  fault: 'Ce n’est pas ta faute.',
  now: 'Ce que tu peux faire :',
  situations: {
    control: {
      title: 'Mon chum ou ma blonde décide tout',
      signs: [
        'Tu dois toujours dire où tu es. Cette personne lit tes messages.',
        'Elle se fâche quand tu vois tes amis ou ta famille.',
        'Elle dit : « Si tu m’aimais, tu le ferais. »',
      ],
      fault: 'On peut aimer quelqu’un et ne pas vouloir ça.',
      now: [
        'Tu peux demander de l’aide sans quitter la personne.',
        'Elle surveille ton téléphone ? Prends celui d’une personne de confiance.',
      ],
      line: 'SOS violence conjugale. Pour les jeunes aussi, même si tu te poses juste des questions.',
    },
    owed: {
      title: 'On m’a payé des affaires, et là je dois quelque chose',
      signs: [
        'Quelqu’un te paie du linge, des sorties, un cellulaire.',
        'Plus tard, cette personne dit que tu lui dois de l’argent.',
        'À la place, elle veut du sexe ou des photos. Pour elle, ou pour ses amis.',
      ],
      fault: 'Un cadeau ne se paie pas avec ton corps.',
      now: [
        'Tu peux dire non, même si tu as dit oui avant.',
        'Tu as peur de dire non ? Parles-en d’abord à quelqu’un.',
      ],
      line: 'Jeunesse, J’écoute. C’est confidentiel.',
    },
    online: {
      title: 'Quelqu’un en ligne veut des photos, ou me voir',
      signs: [
        'Cette personne t’écrit tout le temps. Elle dit qu’elle te comprend mieux que les autres.',
        'Très vite, elle parle de sexe. Elle veut que ça reste secret.',
        'Elle t’offre de l’argent ou des crédits de jeu.',
      ],
      fault: 'Il y a des gens qui mentent sur leur nom et leur âge.',
      now: [
        'Tu peux arrêter de répondre, et bloquer. Pas besoin d’expliquer.',
        'Vous devez vous voir ? Parles-en à quelqu’un avant.',
      ],
      line: 'Tel-jeunes. Pour les moins de 20 ans.',
    },
    threat: {
      title: 'On menace de montrer une photo de moi',
      signs: [
        'On veut de l’argent, d’autres photos, ou que tu fasses quelque chose.',
        'C’est une personne que tu connais, ou un faux profil.',
        'On te dit que ta vie est finie. Ce n’est pas vrai.',
      ],
      fault: 'Même si c’est toi qui as envoyé la photo.',
      now: [
        'Arrête de répondre. Garde les messages, puis bloque.',
        'Parles-en à une personne adulte en qui tu as confiance.',
      ],
      line: 'Jeunesse, J’écoute. En français ou en anglais.',
    },
    exchange: {
      title: 'Du sexe contre un endroit où dormir, de l’argent ou autre chose',
      signs: [
        'Quelqu’un t’héberge, te nourrit ou te donne de la drogue. En échange, il y a du sexe.',
        'Chez toi, tu n’as plus ta place. Parfois, c’est à cause de qui tu aimes ou de qui tu es.',
        'Tu te dis que c’est ton choix. Ou que tu n’as pas le choix.',
      ],
      fault: 'Payer pour du sexe est un crime. C’est la personne qui paie qui le commet.',
      now: [
        'Tu peux demander un lit, à manger ou des soins. Tu n’as pas à tout raconter.',
        'Des gens t’aident sans te demander d’arrêter.',
      ],
      line: 'Info-aide violence sexuelle. À tout âge, en français ou en anglais.',
    },
    pushed: {
      title: 'Je dois rapporter de l’argent, ou amener d’autres jeunes',
      signs: [
        'On t’a parlé d’une job payante : danser, faire des photos, tenir compagnie à quelqu’un.',
        'Tu dois donner l’argent. On te dit que c’est pour vous deux.',
        'On te demande d’inviter des amis à un party, ou de leur proposer la même job.',
      ],
      fault: 'Quelqu’un d’autre en profite.',
      now: [
        'Tu peux demander comment arrêter sans te mettre en danger.',
        'Tu as peur d’avoir des problèmes ? Demande d’abord ce qui reste entre vous.',
      ],
      line: 'Ligne confidentielle. On te demande ta permission avant chaque étape.',
    },
  },
  picture: 'Comment faire retirer une photo.',
  near: 'Un lit, une clinique, du travail de rue.',
  none: {
    title: 'Ce n’est aucune des six ?',
    text: 'Si ça te dérange, ça compte. Dis seulement : « Il se passe quelque chose, et je n’aime pas ça. »',
  },
  lines: {
    title: 'Parler à quelqu’un',
    texts: {
      'kids-help-phone': 'Jeunesse, J’écoute. Confidentiel.',
      'tel-jeunes': 'Tel-jeunes. Pour les moins de 20 ans.',
      interligne: 'Interligne. Pour parler de qui tu aimes, ou de qui tu es.',
      '988': 'Si tu penses à mourir.',
    },
  },
  back: 'Revenir au début',
  sources: 'D’où viennent les six situations (page pour les parents)',
}

export type Words = typeof fr
