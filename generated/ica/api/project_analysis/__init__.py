# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag project_analysis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import abort_analysis as _abort_analysis
    from . import create_cwl_analysis_v3 as _create_cwl_analysis_v3
    from . import create_cwl_analysis_v4 as _create_cwl_analysis_v4
    from . import create_cwl_analysis_with_json_input as _create_cwl_analysis_with_json_input
    from . import create_cwl_analysis_with_structured_input as _create_cwl_analysis_with_structured_input
    from . import create_cwl_json_analysis as _create_cwl_json_analysis
    from . import create_nextflow_analysis_v3 as _create_nextflow_analysis_v3
    from . import create_nextflow_analysis_v4 as _create_nextflow_analysis_v4
    from . import create_nextflow_analysis_with_custom_input as _create_nextflow_analysis_with_custom_input
    from . import create_nextflow_json_analysis as _create_nextflow_json_analysis
    from . import get_analyses as _get_analyses
    from . import get_analysis_configurations as _get_analysis_configurations
    from . import get_analysis_inputs as _get_analysis_inputs
    from . import get_analysis_logs as _get_analysis_logs
    from . import get_analysis_outputs as _get_analysis_outputs
    from . import get_analysis_reports as _get_analysis_reports
    from . import get_analysis_steps as _get_analysis_steps
    from . import get_analysis_usage_details as _get_analysis_usage_details
    from . import get_analysis_v3 as _get_analysis_v3
    from . import get_analysis_v4 as _get_analysis_v4
    from . import get_cwl_input_json as _get_cwl_input_json
    from . import get_cwl_output_json as _get_cwl_output_json
    from . import get_project_analysis_input_form_values as _get_project_analysis_input_form_values
    from . import get_raw_analysis_output as _get_raw_analysis_output
    from . import search_analyses as _search_analyses
    from . import update_analysis_v3 as _update_analysis_v3
    from . import update_analysis_v4 as _update_analysis_v4
else:
    _abort_analysis = Lazily(__name__, "abort_analysis")
    _create_cwl_analysis_v3 = Lazily(__name__, "create_cwl_analysis_v3")
    _create_cwl_analysis_v4 = Lazily(__name__, "create_cwl_analysis_v4")
    _create_cwl_analysis_with_json_input = Lazily(__name__, "create_cwl_analysis_with_json_input")
    _create_cwl_analysis_with_structured_input = Lazily(__name__, "create_cwl_analysis_with_structured_input")
    _create_cwl_json_analysis = Lazily(__name__, "create_cwl_json_analysis")
    _create_nextflow_analysis_v3 = Lazily(__name__, "create_nextflow_analysis_v3")
    _create_nextflow_analysis_v4 = Lazily(__name__, "create_nextflow_analysis_v4")
    _create_nextflow_analysis_with_custom_input = Lazily(__name__, "create_nextflow_analysis_with_custom_input")
    _create_nextflow_json_analysis = Lazily(__name__, "create_nextflow_json_analysis")
    _get_analyses = Lazily(__name__, "get_analyses")
    _get_analysis_v3 = Lazily(__name__, "get_analysis_v3")
    _get_analysis_v4 = Lazily(__name__, "get_analysis_v4")
    _get_analysis_configurations = Lazily(__name__, "get_analysis_configurations")
    _get_analysis_inputs = Lazily(__name__, "get_analysis_inputs")
    _get_analysis_logs = Lazily(__name__, "get_analysis_logs")
    _get_analysis_outputs = Lazily(__name__, "get_analysis_outputs")
    _get_analysis_reports = Lazily(__name__, "get_analysis_reports")
    _get_analysis_steps = Lazily(__name__, "get_analysis_steps")
    _get_analysis_usage_details = Lazily(__name__, "get_analysis_usage_details")
    _get_cwl_input_json = Lazily(__name__, "get_cwl_input_json")
    _get_cwl_output_json = Lazily(__name__, "get_cwl_output_json")
    _get_project_analysis_input_form_values = Lazily(__name__, "get_project_analysis_input_form_values")
    _get_raw_analysis_output = Lazily(__name__, "get_raw_analysis_output")
    _search_analyses = Lazily(__name__, "search_analyses")
    _update_analysis_v3 = Lazily(__name__, "update_analysis_v3")
    _update_analysis_v4 = Lazily(__name__, "update_analysis_v4")


class ProjectAnalysisShared(Tag[M]):
    """What is the same in every version."""

    abort_analysis = Method(_abort_analysis.abort_analysis)
    create_cwl_analysis_with_json_input = Method(
        _create_cwl_analysis_with_json_input.create_cwl_analysis_with_json_input
    )
    create_cwl_analysis_with_structured_input = Method(
        _create_cwl_analysis_with_structured_input.create_cwl_analysis_with_structured_input
    )
    create_cwl_json_analysis = Method(_create_cwl_json_analysis.create_cwl_json_analysis)
    create_nextflow_analysis_with_custom_input = Method(
        _create_nextflow_analysis_with_custom_input.create_nextflow_analysis_with_custom_input
    )
    create_nextflow_json_analysis = Method(_create_nextflow_json_analysis.create_nextflow_json_analysis)
    get_analyses = Paged(_get_analyses.get_analyses)
    get_analysis_configurations = Method(_get_analysis_configurations.get_analysis_configurations)
    get_analysis_inputs = Method(_get_analysis_inputs.get_analysis_inputs)
    get_analysis_logs = Method(_get_analysis_logs.get_analysis_logs)
    get_analysis_outputs = Method(_get_analysis_outputs.get_analysis_outputs)
    get_analysis_reports = Method(_get_analysis_reports.get_analysis_reports)
    get_analysis_steps = Method(_get_analysis_steps.get_analysis_steps)
    get_analysis_usage_details = Method(_get_analysis_usage_details.get_analysis_usage_details)
    get_cwl_input_json = Method(_get_cwl_input_json.get_cwl_input_json)
    get_cwl_output_json = Method(_get_cwl_output_json.get_cwl_output_json)
    get_project_analysis_input_form_values = Method(
        _get_project_analysis_input_form_values.get_project_analysis_input_form_values
    )
    get_raw_analysis_output = Method(_get_raw_analysis_output.get_raw_analysis_output)
    search_analyses = Paged(_search_analyses.search_analyses)


class ProjectAnalysisV3(ProjectAnalysisShared[M]):
    """The operations as of v3; those that v3 does not have are sent in the version that they have."""

    create_cwl_analysis = Method(_create_cwl_analysis_v3.create_cwl_analysis)
    create_nextflow_analysis = Method(_create_nextflow_analysis_v3.create_nextflow_analysis)
    get_analysis = Method(_get_analysis_v3.get_analysis)
    update_analysis = Method(_update_analysis_v3.update_analysis)


class ProjectAnalysisV4(ProjectAnalysisShared[M]):
    """The operations as of v4; those that v4 does not have are sent in the version that they have."""

    create_cwl_analysis = Method(_create_cwl_analysis_v4.create_cwl_analysis)
    create_nextflow_analysis = Method(_create_nextflow_analysis_v4.create_nextflow_analysis)
    get_analysis = Method(_get_analysis_v4.get_analysis)
    update_analysis = Method(_update_analysis_v4.update_analysis)


ProjectAnalysis = ProjectAnalysisV4
# Where views find them.
Api = ProjectAnalysis
V4 = ProjectAnalysisV4
V3 = ProjectAnalysisV3
