import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { sendFile } from "../../graph/send-file";

/** Sends a file into a ledger and opens the page of its import. */
export function useFileUpload(target: string) {
  const navigate = useNavigate();
  const [part, setPart] = useState(0);
  const sending = useMutation({
    mutationFn: async (file: File) => (await sendFile(`/admin/imports/${target}/upload`, file, setPart)) as { readonly id: string },
    onMutate: () => setPart(0),
    onSuccess: ({ id }) => void navigate({ to: `/imports/${id}`, search: {} }),
  });
  return { send: (file: File) => sending.mutate(file), isSending: sending.isPending, error: sending.error, part };
}
