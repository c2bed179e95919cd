import { Button } from './button.tsx'
import { useWords } from './words.ts'

/** On a page made to be printed, which loads the island `print`; not shown without script. */
export function PrintButton() {
  return (
    <Button kind="secondary" type="button" attributes={{ 'data-print': '', hidden: true }}>
      {useWords().print}
    </Button>
  )
}
