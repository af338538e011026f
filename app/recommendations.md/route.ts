import { exportRoute } from "../export-route";

const handle = exportRoute("recommendations", "md");
export { handle as GET, handle as POST };
