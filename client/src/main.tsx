import { render } from "preact";
import { followMachine } from "./state/theme.ts";
import { App } from "./views/app.tsx";
import "./style/tokens.css";
import "./style/base.css";
import "./style/bar.css";
import "./style/parts.css";
import "./style/ask.css";
import "./style/graph.css";
import "./style/table.css";
import "./style/record.css";
import "./style/phone.css";
import "./style/print.css";

followMachine();
const root = document.getElementById("app");
if (root !== null) render(<App />, root);
