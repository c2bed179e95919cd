import type { FileUploadProps } from './file-upload.tsx'
import type { Example } from './markup.ts'
import { referenceError } from './reference-words.ts'

export const examples: Example<FileUploadProps>[] = [
  {
    name: 'Un fichier',
    props: { name: 'list', label: 'Liste des organismes', hint: 'CSV ou XLSX.', accept: '.csv,.xlsx' },
    reference: {
      name: 'list',
      label: { text: 'Liste des organismes' },
      hint: { text: 'CSV ou XLSX.' },
      attributes: { accept: '.csv,.xlsx' },
    },
  },
  {
    name: 'En erreur',
    props: { name: 'schools', label: 'Liste des écoles', error: 'Ce fichier est vide.' },
    reference: {
      name: 'schools',
      label: { text: 'Liste des écoles' },
      errorMessage: referenceError('Ce fichier est vide.'),
    },
  },
]
