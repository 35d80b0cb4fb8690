import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import * as streams from "node:stream/web";
import { TextDecoder, TextEncoder } from "node:util";
import { App } from "../../src/taskpane/App";
import type { OfficeContext } from "../../src/taskpane/host/officeContext";
import type { WorkbookHost } from "../../src/taskpane/host/workbookHost";
import { createTranslator, type Translate } from "../../src/locales/translator";
import type { Language } from "../../src/locales/language";

/** What the browser has and jsdom has not. */
export function completeJsdom(): void {
  Object.assign(window, { TextEncoder, TextDecoder, ...streams });
  // Only what hides: a query by role matches every rule with every element again, and looks are seen in the browser tests.
  const insertRule = Reflect.get(CSSStyleSheet.prototype, "insertRule");
  CSSStyleSheet.prototype.insertRule = function (rule) {
    return /visibility|display:\s*none/.test(rule) ? insertRule.call(this, rule) : 0;
  };
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  Object.assign(Blob.prototype, { arrayBuffer: bytesOfBlob });
  Object.defineProperty(HTMLCanvasElement.prototype, "getContext", { configurable: true, value: () => null });
  Object.defineProperty(window, "matchMedia", {
    configurable: true,
    value: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
  });
  Object.defineProperty(window, "ResizeObserver", {
    configurable: true,
    writable: true,
    value: class {
      observe(): void {
        // nothing is laid out in jsdom
      }
      unobserve(): void {
        // nothing is laid out in jsdom
      }
      disconnect(): void {
        // nothing is laid out in jsdom
      }
    },
  });
}

function bytesOfBlob(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (reader.result instanceof ArrayBuffer) resolve(reader.result);
    };
    reader.readAsArrayBuffer(this);
  });
}

/** A pane as a user meets it: what is on it by role and name, and the steps a user takes. */
export interface PaneDriver {
  readonly t: Translate;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly evaluate: () => Promise<void>;
  readonly openStep: (step: "data" | "criteria" | "results") => Promise<void>;
}

export function openPane(host: WorkbookHost, language: Language, office: Partial<OfficeContext> = {}): PaneDriver {
  const t = createTranslator(language);
  const user = userEvent.setup();
  const context = { displayLanguage: language, theme: () => undefined, openBrowser: null, ...office };
  render(<App host={host} office={context} missing={null} selfCheck={false} />);
  return {
    t,
    user,
    evaluate: () => user.click(screen.getByRole("button", { name: t("pane.evaluate") })),
    openStep: async (step) => {
      await user.click(screen.getByRole("tab", { name: t(`pane.tabs.${step}`) }));
      // A step is loaded when it is first opened.
      await waitFor(() => {
        expect(document.getElementById(`panel-${step}`)).not.toBeEmptyDOMElement();
      });
    },
  };
}

/** Rules that axe finds broken; contrast is measured in the browser tests, where colours are computed. */
export async function accessibilityFaults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
