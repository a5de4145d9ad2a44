import { render } from "preact";
import { followMachine } from "./state/theme.ts";
import { RequestView } from "./views/request.tsx";
import "./style/tokens.css";
import "./style/base.css";
import "./style/bar.css";
import "./style/parts.css";
import "./style/request.css";
import "./style/phone.css";
import "./style/print.css";

followMachine();
const root = document.getElementById("app");
if (root !== null) render(<RequestView address={new URL(window.location.href)} />, root);
