//! The texts that explain why a file was rejected.

use crate::credentials::{NotCredentials, Problem};
use crate::explain::{self, Explanation};
use crate::flow::{ClipboardProblem, ImportError, ImportProblem};
use crate::texts::t;

/// Explains why a file was rejected.
pub(crate) fn import_error_text(problem: &ImportProblem, app: &str) -> Explanation {
    match problem.trouble {
        ImportError::Problem(Problem::NotCredentials(kind))
            if problem.pasted && kind != NotCredentials::OnlyLabels =>
        {
            explain::message(t::PROBLEM_NOTHING_FOUND, &[])
        }
        ImportError::Problem(problem) => explain::problem(problem, app),
        ImportError::Folder => explain::message(t::PROBLEM_FOLDER, &[]),
        ImportError::SeveralFiles => explain::message(t::PROBLEM_SEVERAL_FILES, &[]),
        ImportError::Clipboard(problem) => {
            let id = match problem {
                ClipboardProblem::Empty => t::PROBLEM_NOTHING_TO_PASTE,
                ClipboardProblem::Silent => t::PROBLEM_CLIPBOARD_SILENT,
                ClipboardProblem::Missing => t::PROBLEM_NO_CLIPBOARD,
            };
            explain::message(id, &[])
        }
        ImportError::NoDialog => explain::message(t::PROBLEM_NO_DIALOG, &[]),
    }
}
