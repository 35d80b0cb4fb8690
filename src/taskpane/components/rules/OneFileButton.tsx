import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { tableFileEndings } from "../../../evaluation/inputs/fileNames";

interface OneFileButtonProps {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A press that asks for one file. */
export function OneFileButton({ label, onFile }: OneFileButtonProps): React.JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <span>
      <input
        ref={input}
        type="file"
        hidden
        accept={tableFileEndings}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) onFile(file);
          event.target.value = "";
        }}
      />
      <Button style={{ minWidth: 0, overflowWrap: "anywhere" }} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </span>
  );
}
