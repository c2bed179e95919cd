import { defineAddresses } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  tools: { fr: '/reperes', en: '/practice' },
  signs: { fr: '/reperes/indices', en: '/practice/signs' },
  grid: { fr: '/reperes/grille', en: '/practice/grid' },
  /** The program that serves the two tools offline: it stands under them, so that a browser lets it reach nothing else. */
  worker: { fr: '/reperes/hors-ligne.js', en: '/practice/offline.js' },
})
