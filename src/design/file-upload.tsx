import { FieldGroup, describe } from './form-group.tsx'
import type { FieldProps } from './markup.ts'
import { classes } from './markup.ts'

export interface FileUploadProps extends FieldProps {
  /** Kinds accepted, as in HTML: `.csv,.xlsx`. The server checks again. */
  accept?: string | undefined
}

/** Its form must be `enctype="multipart/form-data"`. */
export function FileUpload(props: FileUploadProps) {
  const id = props.id ?? props.name
  return (
    <FieldGroup {...props}>
      <input
        class={classes('govuk-file-upload', props.class, props.error && 'govuk-file-upload--error')}
        id={id}
        name={props.name}
        type="file"
        accept={props.accept}
        disabled={props.disabled}
        aria-describedby={describe(id, props)}
        {...props.attributes}
      />
    </FieldGroup>
  )
}
