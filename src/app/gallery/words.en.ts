import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Gallery',
  lead: 'Every component in each of its states. In development only. Sample texts are in French.',
  contents: 'Components',
  seePages: 'See the pages in their states',
  pages: {
    title: 'Pages of the gallery',
    lead: 'Every page in each of its states, with invented content. In development only.',
    components: 'See the components',
  },
}
