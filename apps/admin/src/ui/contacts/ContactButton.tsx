import { PhoneOutlined } from "@ant-design/icons";
import type { ContactReading } from "@doorstep/schema/record-page";
import { Button } from "antd";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ContactDialog } from "./ContactDialog";

interface ContactButtonProps {
  readonly reading: ContactReading;
  readonly rowId: string;
}

/** The way to a contact; stands only where the server says that this person may read it. */
export function ContactButton({ reading, rowId }: ContactButtonProps): ReactNode {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<PhoneOutlined />} onClick={() => setOpen(true)}>
        {t("contact.open")}
      </Button>
      {isOpen ? <ContactDialog reading={reading} rowId={rowId} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
