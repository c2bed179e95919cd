export const fr = {
  title: 'Signaler à la protection de la jeunesse',
  lead: 'Un signalement se fait de vive voix ou par écrit, par vous. La plateforme n’en envoie jamais, et n’en garde rien.',
  now: 'Danger immédiat : 911, puis le signalement.',
  who: 'Qui doit signaler',
  duty: [
    'Si vous aidez ou soignez des enfants, enseignez, ou travaillez dans un établissement ou un service de police : sans délai, dès que vous avez un motif raisonnable.',
    'Toute autre personne : sans délai aussi, pour un abus sexuel ou physique. L’exploitation sexuelle en est un.',
    'Aucune preuve n’est demandée. Dans le doute, appelez : on répond aussi aux questions.',
    'Votre identité reste protégée.',
  ],
  source: 'Loi sur la protection de la jeunesse, articles 38, 39 et 44. À vérifier par une personne juriste.',
  together: 'Avec la jeune personne',
  involve:
    'Dites-lui que vous appelez, pourquoi, et ce qui suit; appelez avec elle si elle le veut. Ne l’avertissez pas si cela augmente le danger.',
  adult: 'À 18 ans et plus, il n’y a pas de signalement : on agit avec son consentement.',
  lines: 'Où appeler, jour et nuit',
  own: 'Votre région d’abord. Ces numéros viennent de listes publiques : vérifiez-les avant d’en avoir besoin.',
  check: 'à vérifier',
  heads: { region: 'Région', phone: 'Téléphone' },
}
export type Words = typeof fr
