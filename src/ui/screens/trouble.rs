//! The texts that explain why a file was rejected.

use crate::credentials::Problem;
use crate::explain::{self, Explanation};
use crate::flow::{ImportError, ImportProblem};
use crate::texts::t;

/// Explains why a file was rejected.
pub(crate) fn import_error_text(problem: &ImportProblem, app: &str) -> Explanation {
    match problem.trouble {
        ImportError::Problem(Problem::NotCredentials(_)) if problem.pasted => {
            explain::message(t::PROBLEM_NOTHING_FOUND, &[])
        }
        ImportError::Problem(problem) => explain::problem(problem, app),
        ImportError::Folder => explain::message(t::PROBLEM_FOLDER, &[]),
        ImportError::SeveralFiles => explain::message(t::PROBLEM_SEVERAL_FILES, &[]),
        ImportError::NothingToPaste => explain::message(t::PROBLEM_NOTHING_TO_PASTE, &[]),
        ImportError::NoDialog => explain::message(t::PROBLEM_NO_DIALOG, &[]),
    }
}
